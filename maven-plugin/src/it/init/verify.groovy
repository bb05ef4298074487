String log = new File(basedir, 'build.log').getText('UTF-8')
['pom.xml', 'site.properties', 'glossary.md', '.gitignore', 'notes/tides.txt',
 '.github/workflows/pages.yml'].each {
    if (!new File(basedir, it).isFile() || !log.contains("wrote $it")) {
        throw new AssertionError("init should write $it and say so, see build.log")
    }
}
String page = new File(basedir, 'target/site/index.html').getText('UTF-8')
if (!page.contains('My study notes')) {
    throw new AssertionError('the site should have the title that site.properties gives')
}
String problems = new File(basedir, 'target/studysite/problems.tsv').getText('UTF-8')
if (problems.readLines().size() != 1) {
    throw new AssertionError("the site of a new user should have no problem: $problems")
}
if (!log.contains('is there already, so nothing was written')) {
    throw new AssertionError('a second init should refuse, see build.log')
}
if (log.contains('\tat ') || log.contains('    at ')) {
    throw new AssertionError('a user should not be shown a stack trace, see build.log')
}
