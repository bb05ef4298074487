String log = new File(basedir, 'build.log').getText('UTF-8')
[
    'say which line: -Dstudysite.line=notes/a.txt:12',
    "'tides' names no line of a note",
    'notes/tide.txt: there is no such note',
    'Did you mean notes/tides.txt?',
    'notes/tides.txt: there is no line 12',
    'Its last line is 4.'
].each {
    if (!log.contains(it)) {
        throw new AssertionError("the log should say \"$it\", see build.log")
    }
}
if (log.contains('\tat ') || log.contains('    at ')) {
    throw new AssertionError('a user should not be shown a stack trace, see build.log')
}
