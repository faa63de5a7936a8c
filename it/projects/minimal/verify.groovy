def output = new File(basedir, 'target/openclaw')
assert new File(output, 'chart/minimal/Chart.yaml').text.contains('1.2.0-SNAPSHOT')
assert !new File(output, 'jobs.json').exists()
assert !new File(output, 'rbac.yaml').exists()

def log = new File(basedir, 'build.log').readLines()
assert log.count { it.contains('Wrote target/openclaw for the gateway 2026.9.6 (1 agent, 0 jobs)') } == 1
assert log.any { it.contains('helm install minimal target/openclaw/chart/minimal') }
assert !log.any { it.contains('[WARNING]') }
