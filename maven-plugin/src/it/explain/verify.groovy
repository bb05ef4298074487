String log = new File(basedir, 'build.log').getText('UTF-8')
['notes/tides.txt:3', '- spring tide: the highest one', 'taken for', 'which says', 'came second'].each {
    if (!log.contains(it)) {
        throw new AssertionError("the log should say '$it', see build.log")
    }
}
if (new File(basedir, 'target').exists()) {
    throw new AssertionError('nothing should be written')
}
