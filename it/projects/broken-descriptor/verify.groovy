// What a person sees, to the letter: the diagnostics between the goal's own line and Maven's summary.
def log = new File(basedir, 'build.log').readLines()
def from = log.findIndexOf { it.contains(':generate (default)') }
def to = log.findIndexOf { it.contains('BUILD FAILURE') }
def console = log.subList(from + 1, to - 1).findAll { it.startsWith('[ERROR]') || it.startsWith('[WARNING]') }
def expected = new File(basedir, 'expected-console.txt').readLines()
assert console == expected

assert !log.any { it.contains('CANARY') }
assert log.any { it.contains('The deployment descriptor has') }
assert !log.any { it.contains('at io.github.openclawmaven') }
assert !new File(basedir, 'target/openclaw').exists()

// What tools see: the same findings, in each form that the build is asked for.
def reports = new File(basedir, 'target/openclaw-reports')
def sarif = new groovy.json.JsonSlurper().parse(new File(reports, 'openclaw.sarif'))
assert sarif.runs[0].results.ruleId == ['OC5001', 'OC5110', 'OC1104', 'OC3002', 'OC2010', 'OC1101']
def issues = new groovy.json.JsonSlurper().parse(new File(reports, 'openclaw-codequality.json'))
assert issues.location.lines.begin == [7, 8, 9, 14, 15, 16]
def tests = new groovy.xml.XmlSlurper().parse(new File(reports, 'TEST-openclaw.xml'))
assert tests.testcase.findAll { it.failure.size() > 0 }.failure.@type*.text() == ['OC1101', 'OC1104', 'OC2010', 'OC3002', 'OC5001']
def annotations = log.findAll { it.startsWith('::') }
        .collect { it.replaceFirst('file=[^,]*/src/main', 'file=src/main') }
assert annotations == new File(basedir, 'expected-annotations.txt').readLines()
reports.eachFile { assert !it.text.contains('CANARY') }
