// Groovy's own assert would print the whole log with every failure.
String log = new File(basedir, 'build.log').getText('UTF-8')
if (log.findAll(/\d+ notes?, \d+ topics?/).size() != 2) {
    throw new AssertionError('build and check should each sum up what they found, see build.log')
}
if (!new File(basedir, 'target/site/index.html').isFile()) {
    throw new AssertionError('the site should be in target/site')
}
if (!new File(basedir, 'target/site/index.html').getText('UTF-8').contains('Between two seas')) {
    throw new AssertionError('a setting may be a property of the POM')
}
['outline', 'corrections', 'glossary', 'mentions', 'problems'].each { name ->
    if (!new File(basedir, "target/studysite/${name}.tsv").isFile()) {
        throw new AssertionError("the report ${name}.tsv is missing")
    }
}
if (!log.contains('notes/tides.txt:1') || !log.contains('taken for')) {
    throw new AssertionError('the goal should have a short name where the POM has the plugin, see build.log')
}
