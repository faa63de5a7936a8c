// Asks a release what it says of many configs and jobs: loads its own code once, and prints for each line of the standard input,
// {"config": …, "variables": {…}, "jobs": […]}, one line: the list of what it refuses, in its words.
// Arguments: the home of the gateway's package, and how jobs come to it, as measured.json has it. OPENCLAW_CONFIG_PATH names the file
// that it reads; nothing else may be there.
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Gateway } from '../../../../../openclaw-model/src/catalogue/gateway.mjs';
import { refusalOfJob } from './jobs.mjs';

const [home, delivery] = process.argv.slice(2);
const gateway = new Gateway(home);
// What the gateway logs does not belong among the verdicts.
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
// Early releases start their command line as soon as one of its modules is loaded; it does not know these arguments, and would end all.
const exit = process.exit.bind(process);
process.exit = () => {};
const readConfigFileSnapshot = await gateway.definition('readConfigFileSnapshot');
const refused = await refusalOfJob(gateway, delivery);

for await (const line of createInterface({ input: process.stdin })) {
  const { config, variables, jobs } = JSON.parse(line);
  const before = { ...process.env };
  Object.assign(process.env, variables);
  writeFileSync(process.env.OPENCLAW_CONFIG_PATH, JSON.stringify(config));
  const { valid, issues, legacyIssues = [], config: resolved } = await readConfigFileSnapshot();
  const errors = [...(valid ? [] : issues), ...legacyIssues].map((issue) => `${issue.path}: ${issue.message}`);
  const ofJobs = jobs.flatMap((job) => refused(job, resolved).map((reason) => `jobs.${job.name}: ${reason}`));
  if (!print(`${JSON.stringify([...errors, ...ofJobs])}\n`)) await once(process.stdout, 'drain');
  for (const name of Object.keys(variables)) delete process.env[name];
  Object.assign(process.env, before);
}
exit(0);
