// What a stranger sees, to the letter: all between the goal's own line and Maven's summary, each mistake once and in order.
def log = new File(basedir, 'build.log').readLines()
def from = log.findIndexOf { it.contains(':generate (default)') }
def to = log.findIndexOf { it.contains('BUILD FAILURE') }
def console = log.subList(from + 1, to - 1).findAll { !(it =~ /^.INFO. Download(ing|ed) from/) }
def expected = new File(basedir, 'expected-console.txt').readLines()
assert console == expected

assert !log.any { it.contains('CANARY') }
assert !console.any { it.contains('\u001b') }
assert !new File(basedir, 'target/openclaw').exists()
