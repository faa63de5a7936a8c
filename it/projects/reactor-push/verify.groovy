def log = new File(basedir, 'build.log').readLines()
def charts = new File(basedir, 'target/charts')
assert charts.list().findAll { it.endsWith('.tgz') } as Set == ['alpha-1.0.0.tgz', 'beta-1.0.0.tgz', 'gamma-1.0.0.tgz'] as Set
def index = new File(charts, 'index.yaml').text
['alpha', 'beta', 'gamma'].each { assert index.contains("- $it-1.0.0.tgz") }

// In the order of the reactor, and not before the last chart is built.
def pushed = log.findAll { it.contains('Pushed ') }
assert pushed.collect { it.replaceFirst('.*charts/(\\w+)-1.0.0.tgz.*', '$1') } == ['alpha', 'beta', 'gamma']
assert log.findIndexOf { it.contains('Pushed ') } > log.findLastIndexOf { it.contains('Wrote ') }
assert !log.any { it.contains('[WARNING]') && it.toLowerCase().contains('thread') }

assert new File(basedir, 'target/maven/com/example/it/alpha/1.0.0/alpha-1.0.0.tgz').bytes == new File(charts, 'alpha-1.0.0.tgz').bytes
assert new File(basedir, 'target/maven/com/example/it/alpha/1.0.0/alpha-1.0.0-cyclonedx.json').isFile()
