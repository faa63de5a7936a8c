def log = new File(basedir, 'build.log').readLines()
assert log.any { it.contains('src/values/prod.yaml:2:3: error OC7003: the chart has no value "storage.sise"') }
assert log.any { it.contains('^^^^ did you mean "size"?') }
assert log.any { it.contains('src/values/prod.yaml:4:12: error OC7003: the chart does not take this "resources.limits.memory"') }
assert log.any { it.contains('The chart lint-bad-values has 2 errors') }
assert !log.any { it.contains('at io.github.openclawmaven') }

def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/openclaw-reports/openclaw-lint.sarif'))
assert sarif.runs[0].results.collect { it.locations[0].physicalLocation.artifactLocation.uri }.every { it.endsWith('src/values/prod.yaml') }
assert sarif.runs[0].results.size() == 2
