def log = new File(basedir, 'build.log').readLines()
assert log.contains('[INFO] What changes for upgrade-report from the gateway 2026.5.28 to 2026.9.6:')
assert log.contains('[INFO]   agents.list[0] moves to agents.entries.main')
assert log.any { it.startsWith('[INFO]   A database instead of the file cron/jobs.json') }
assert log.any { it.endsWith('as a diff: target/openclaw-upgrade/2026.5.28-2026.9.6.md') }

def page = new File(basedir, 'target/openclaw-upgrade/2026.5.28-2026.9.6.md').getText('UTF-8')
assert page.contains('- `agents.list[0]` moves to `agents.entries.main`')
assert page.contains('--- 2026.5.28/openclaw.json\n+++ 2026.9.6/openclaw.json')
assert page.contains('--- 2026.5.28/jobs.json\n+++ 2026.9.6/jobs.json')
assert !new File(basedir, 'target/openclaw').exists()
