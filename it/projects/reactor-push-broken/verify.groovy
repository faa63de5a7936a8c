// The first chart is good, and goes to the Maven repository; the chart repository waits for all.
def log = new File(basedir, 'build.log').readLines()
assert log.any { it.contains('held back until all charts of the reactor are built') }
assert !log.any { it.contains('Pushed ') }
assert new File(basedir, 'target/maven/com/example/it/alpha/1.0.0/alpha-1.0.0.tgz').isFile()
assert !new File(basedir, 'target/charts').exists()
