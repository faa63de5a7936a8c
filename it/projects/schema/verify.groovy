def log = new File(basedir, 'build.log').readLines()
assert log.contains('[INFO] The schema for the gateway 2026.5.28 is src/schema/descriptor.schema.json')
assert log.contains('[INFO] The schema for the gateway 2026.2.26 is target/openclaw-schema/descriptor.schema.json')

def schema = { new groovy.json.JsonSlurper().parse(new File(basedir, it)) }
assert schema('src/schema/descriptor.schema.json').title == 'OpenClaw deployment descriptor, gateway 2026.5.28'
assert schema('target/openclaw-schema/job.schema.json').title == 'Front matter of an OpenClaw job, gateway 2026.2.26'
assert !schema('target/openclaw-schema/overlay.schema.json').required
