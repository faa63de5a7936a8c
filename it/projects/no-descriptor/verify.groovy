def log = new File(basedir, 'build.log').text
assert log.contains('No deployment descriptor: src/main/openclaw/openclaw.yaml does not exist.')
assert log.contains('apiVersion: openclaw/v1')
assert !log.contains('at io.github.openclawmaven')
assert !new File(basedir, 'target').exists()
