// Serves as a user does, saves a note, and reads the page that comes of it.
boolean windows = System.getProperty('os.name').startsWith('Windows')
def maven = new File(System.getProperty('maven.home'), windows ? 'bin/mvn.cmd' : 'bin/mvn')
def repository = new File(basedir.parentFile.parentFile, 'it-repo')
def settings = new File(basedir.parentFile, 'interpolated-settings.xml')
def settled = new Properties()
new File(basedir, 'invoker.properties').withInputStream { settled.load(it) }
def versions = new File(repository, 'dev/studysite/studysite-maven-plugin').listFiles()
String goal = settled.getProperty('served.goals')
    .replace('${project.groupId}', 'dev.studysite')
    .replace('${project.artifactId}', 'studysite-maven-plugin')
    .replace('${project.version}', versions.find { it.directory }.name)
def builder = new ProcessBuilder(maven.path, '-o', '-B', '-s', settings.path,
    "-Dmaven.repo.local=${repository.path}", goal, '-Dstudysite.port=0')
def process = builder.directory(basedir).redirectErrorStream(true).start()
Thread.startDaemon { process.waitForOrKill(180000) }
def lines = process.inputStream.newReader('UTF-8')
def log = new StringBuilder()
def until = { String words ->
    String line
    while ((line = lines.readLine()) != null) {
        log << line << '\n'
        if (line.contains(words)) {
            return line
        }
    }
    throw new AssertionError("serve should say '$words': $log")
}
try {
    String line = until('Serving http://localhost:')
    String address = (line =~ /http:\/\/localhost:\d+\//)[0]
    if (!new URL(address + 'notes/tides/').getText('UTF-8').contains('The sea rises')) {
        throw new AssertionError('the note should be served')
    }
    new File(basedir, 'notes/tides.txt').setText('Tides\n- ebb: the water goes\n- flood: it comes\n', 'UTF-8')
    until('shown:')
    if (!new URL(address + 'notes/tides/').getText('UTF-8').contains('the water goes')) {
        throw new AssertionError('what was saved should be served')
    }
    if (new File(basedir, 'target/site').exists()) {
        throw new AssertionError('nothing should be written')
    }
} finally {
    process.descendants().forEach { it.destroy() }
    process.destroy()
}
