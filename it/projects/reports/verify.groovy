// The outputs are still what the good build recorded, while the reports are those of the one that failed.
def output = new File(basedir, 'target/openclaw')
def record = new File(output, '.openclaw-output').readLines().findAll { !it.startsWith('#') }
assert record.size() > 10
record.each {
    def (digest, path) = it.split('  ', 2)
    assert new File(output, path).bytes.digest('SHA-256') == digest
}
assert new File(output, 'chart/good/Chart.yaml').exists()

def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/openclaw-reports/openclaw.sarif'))
def errors = sarif.runs[0].results.findAll { it.level == 'error' }
assert errors.ruleId == ['OC1101']
assert errors[0].locations[0].physicalLocation.artifactLocation.uri.endsWith('src/broken/openclaw/openclaw.yaml')
