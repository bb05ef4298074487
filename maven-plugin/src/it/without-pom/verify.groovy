String log = new File(basedir, 'build.log').getText('UTF-8')
if (!(log =~ /\d+ notes?, \d+ topics?/)) {
    throw new AssertionError('the build should sum up what it found, see build.log')
}
if (new File(basedir, '${project.basedir}').exists()) {
    throw new AssertionError('a folder has the name of an unresolved Maven property')
}
if (!new File(basedir, 'target/site/notes/tides/index.html').isFile()) {
    throw new AssertionError('the site should be in target/site')
}
