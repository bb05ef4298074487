String log = new File(basedir, 'build.log').getText('UTF-8')
if (!log.contains("studysite.failOn is 'sometimes', but must be one of error, warning, never")) {
    throw new AssertionError('the log should say what is wrong, see build.log')
}
['studysite.output: ', 'studysite.reports: '].each {
    if (!log.contains(it)) {
        throw new AssertionError("the log should say what is wrong with $it, see build.log")
    }
}
if (new File(basedir, 'notes').list().length != 1) {
    throw new AssertionError('nothing should be written among the notes')
}
if (log.contains('\tat ') || log.contains('    at ')) {
    throw new AssertionError('a user should not be shown a stack trace, see build.log')
}
if (new File(basedir, 'target').exists()) {
    throw new AssertionError('nothing should be written')
}
