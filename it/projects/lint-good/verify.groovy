def log = new File(basedir, 'build.log').readLines()
def said = log.findAll { it.contains('Linted the chart') }
assert said.size() == 1
assert said[0] ==~ /.*Linted the chart lint-good with Helm v3\.[0-9.]+ for Kubernetes 1\.31\.0: the defaults and 3 values files, [0-9]+ objects, no findings/
assert !log.any { it.contains('[WARNING]') || it.contains('SLF4J') }

// The chart itself, as generate writes it; generate did not run.
assert new File(basedir, 'target/openclaw-lint/chart/lint-good/Chart.yaml').exists()
assert !new File(basedir, 'target/openclaw').exists()
