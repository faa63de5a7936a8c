// Asks a release what it says of many configs: loads its validation once, from what its package exports to plugins (2026.5.28 and
// later), or from the file that has it (2026.2.26), and prints for each line of the standard input, {"config": …, "variables": {…}}, one line: the list of its errors.
// Argument: the home of the gateway's package. OPENCLAW_CONFIG_PATH names the file that it reads; nothing else may be there.
import { once } from 'node:events';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const ofPackage = createRequire(join(process.argv[2], 'package.json'));
const READ = 'readConfigFileSnapshotForWrite';

async function validation() {
  const exported = ofPackage('./package.json').exports['./plugin-sdk/config-mutation'];
  if (exported) return (await import(pathToFileURL(ofPackage.resolve('openclaw/plugin-sdk/config-mutation'))))[READ];
  const folder = join(process.argv[2], 'dist/plugin-sdk');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => join(folder, name))) {
    const name = new RegExp(`${READ} as (\\w+)`).exec(readFileSync(file, 'utf8'))?.[1];
    if (name) return (await import(pathToFileURL(file)))[name];
  }
  throw new Error(`${process.argv[2]} has no ${READ}`);
}

const read = await validation();
// What the gateway logs does not belong among the verdicts.
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);

for await (const line of createInterface({ input: process.stdin })) {
  const { config, variables } = JSON.parse(line);
  const before = { ...process.env };
  Object.assign(process.env, variables);
  writeFileSync(process.env.OPENCLAW_CONFIG_PATH, JSON.stringify(config));
  const { snapshot } = await read();
  const errors = snapshot.issues.map((issue) => `${issue.path}: ${issue.message}`);
  if (!print(`${JSON.stringify(snapshot.valid ? [] : errors)}\n`)) await once(process.stdout, 'drain');
  for (const name of Object.keys(variables)) delete process.env[name];
  Object.assign(process.env, before);
}
process.exit(0);
