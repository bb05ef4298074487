if (!new File(basedir, 'site/target/site/index.html').isFile()) {
    throw new AssertionError("the site should be in its module's target/site, see build.log")
}
// Maven 4 itself keeps what it has built in each module's target.
['target/site', 'target/studysite', 'app/target/site', 'app/target/studysite'].each {
    if (new File(basedir, it).exists()) {
        throw new AssertionError("$it should not be there, see build.log")
    }
}
if (new File(basedir, 'build.log').getText('UTF-8').contains('not marked @threadSafe')) {
    throw new AssertionError('the goal should be safe in parallel builds, see build.log')
}
