def log = new File(basedir, 'build.log').readLines()
assert log.any { it ==~ /.*Linted the chart operator-sample with Helm v3\..* objects, no findings/ }
assert new File(basedir, 'target/openclaw/chart/operator-sample/Chart.yaml').exists()
