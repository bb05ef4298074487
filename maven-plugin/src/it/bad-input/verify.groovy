String log = new File(basedir, 'build.log').getText('UTF-8')
if (!(log =~ /\[ERROR\] notes\/photo\.txt: is no text/)) {
    throw new AssertionError('the log should name the file that is no text, see build.log')
}
if (log.contains('\tat ') || log.contains('    at ')) {
    throw new AssertionError('a user should not be shown a stack trace, see build.log')
}
if (new File(basedir, 'target/site').exists()) {
    throw new AssertionError('no site should be put in place')
}
if (!new File(basedir, 'target/studysite/problems.tsv').isFile()) {
    throw new AssertionError('a failing build should still write its reports')
}
