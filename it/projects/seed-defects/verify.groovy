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
