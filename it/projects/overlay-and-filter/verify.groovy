def output = new File(basedir, 'target/openclaw')
def config = new groovy.json.JsonSlurper().parse(new File(output, 'openclaw.json'))
assert config.gateway.port == 18801
assert config.agents.entries.main.identity.name == 'overlay-and-filter 1.2-SNAPSHOT'
assert new File(output, 'chart/overlay-and-filter-prod/Chart.yaml').text.contains('appVersion: "2026.9.6"')
assert !new File(output, 'chart/overlay-and-filter-prod/templates/deployment.yaml').text.contains('name: TZ')
