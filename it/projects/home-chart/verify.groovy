def log = new File(basedir, 'build.log').readLines()
assert log.any { it ==~ /.*Linted the chart home-chart with Helm v3\..* objects, no findings/ }
assert new File(basedir, 'target/openclaw/chart/home-chart/Chart.yaml').exists()
