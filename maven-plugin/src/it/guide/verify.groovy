String log = new File(basedir, 'build.log').getText('UTF-8')
[
    'wrote pom.xml',
    '1 note, ',
    'taken for',
    'Studysite is skipped',
    'studysite.failOn'
].each {
    if (!log.contains(it)) {
        throw new AssertionError("the log should say '$it', see build.log")
    }
}
if (!new File(basedir, 'target/site/sitemap.xml').isFile()) {
    throw new AssertionError('a build with an address should make a map of the site')
}
