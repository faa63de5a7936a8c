def log = new File(basedir, 'build.log').readLines()
assert new File(basedir, 'target/packaged-1.2.0-SNAPSHOT.tgz').isFile()
assert log.count { it.contains('Wrote target/packaged-1.2.0-SNAPSHOT.tgz') } == 1
assert !log.any { it.contains('[WARNING]') }

// The ordinary lifecycle puts the chart into the local repository under Maven's own name.
def installed = log.find { it.contains('Installing') && it.endsWith('.tgz') }
assert installed.endsWith('com/example/it/packaging-openclaw/1.2-SNAPSHOT/packaging-openclaw-1.2-SNAPSHOT.tgz')
