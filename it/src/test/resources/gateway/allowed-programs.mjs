// Asks a gateway release what runs unasked: node allowed-programs.mjs <package directory> <exec-approvals.json> <commands.json>
// Prints a JSON list of booleans, one for each {agent, command}.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [directory, approvals, commands] = process.argv.slice(2);

/** The function is in a chunk whose name has a hash. */
async function find(prefix, ...names) {
  const dist = path.join(directory, 'dist');
  for (const file of fs.readdirSync(dist).filter(name => name.startsWith(prefix) && /\.m?js$/.test(name))) {
    const exported = Object.values(await import(pathToFileURL(path.join(dist, file))));
    const found = names.map(name => exported.find(value => value?.name === name)).find(value => value !== undefined);
    if (found) return found;
  }
  throw new Error(`no ${names} in ${directory}`);
}

const resolve = await find('exec-approvals-', 'resolveExecApprovalsFromFile');
const evaluate = await find('exec-approvals-allowlist-', 'evaluateShellAllowlistWithAuthorization', 'evaluateShellAllowlist');
const file = JSON.parse(fs.readFileSync(approvals, 'utf8'));
const answers = [];
for (const { agent, command } of JSON.parse(fs.readFileSync(commands, 'utf8'))) {
  const { allowlist } = resolve({ file, agentId: agent });
  const verdict = await evaluate({ command, allowlist, safeBins: new Set(), cwd: process.cwd(), env: { PATH: '/usr/bin:/bin' }, platform: 'linux' });
  answers.push(verdict.analysisOk && verdict.allowlistSatisfied);
}
console.log(JSON.stringify(answers));
process.exit(0);
