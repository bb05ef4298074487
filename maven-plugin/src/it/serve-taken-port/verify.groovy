int port = context.get('taken').localPort
context.get('taken').close()
String log = new File(basedir, 'build.log').getText('UTF-8')
[
    "studysite.port is 'high', but must be a number from 0 (any free port) to 65535",
    "port $port is taken by another program",
    "Choose another with -Dstudysite.port=${port + 1}, or any free one with 0."
].each {
    if (!log.contains(it)) {
        throw new AssertionError("the log should say \"$it\", see build.log")
    }
}
if (log.contains('\tat ') || log.contains('    at ')) {
    throw new AssertionError('a user should not be shown a stack trace, see build.log')
}
