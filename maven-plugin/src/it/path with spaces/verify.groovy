if (!new File(basedir, 'target/site/notes/the-sea-my-tides/index.html').isFile()) {
    throw new AssertionError('the site should be in target/site, see build.log')
}
