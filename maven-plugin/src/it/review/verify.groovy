String log = new File(basedir, 'build.log').getText('UTF-8')
if (log.findAll('1 row added to decisions.tsv').size() != 1) {
    throw new AssertionError('the first review should add a row and the second none, see build.log')
}
if (!log.contains('1 open suggestion, 1 decision made')) {
    throw new AssertionError('the review should say what is left to do, see build.log')
}
if (!log.contains('notes/tides.txt:3:42') || !log.contains('studysite.failOn is warning')) {
    throw new AssertionError('the check should fail because of the open suggestion, see build.log')
}
String decisions = new File(basedir, 'decisions.tsv').getText('UTF-8')
String kept = '# what we decided\nnote\tbefore\tafter\tdecision\twording\tcontext\n' +
        'tides.txt\ttwice a day\t\treword\ttwice in 25 hours\trises and falls |\n'
if (!decisions.startsWith(kept)) {
    throw new AssertionError('what stood in decisions.tsv should still stand there')
}
if (decisions.readLines().last() != 'tides.txt\twather\t\t\t\tone when the | is calm') {
    throw new AssertionError('the new row should be ready to be filled in: ' + decisions)
}
