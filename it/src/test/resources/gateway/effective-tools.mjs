// Asks a gateway release which tools its agents get: node effective-tools.mjs <package directory> <cases.json>
// Prints a JSON list of lists of names, one for each case {config, agent, provider, model}.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [directory, cases] = process.argv.slice(2);

/** What puts an agent's tools together for a turn is in a chunk whose name has a hash. */
async function maker() {
  const dist = path.join(directory, 'dist');
  for (const name of fs.readdirSync(dist).filter(file => /^agent-tools-.*\.m?js$/.test(file))) {
    const found = Object.values(await import(pathToFileURL(path.join(dist, name))))
      .find(value => value?.name === 'createOpenClawCodingTools');
    if (found) return found;
  }
  throw new Error(`nothing makes tools in ${directory}`);
}

const make = await maker();
const workspaceDir = fs.mkdtempSync(path.join(os.tmpdir(), 'workspace-'));
const answers = JSON.parse(fs.readFileSync(cases, 'utf8')).map(({ config, agent, provider, model }) =>
  make({
    config,
    agentId: agent,
    sessionKey: `agent:${agent}:main`,
    workspaceDir,
    modelProvider: provider,
    modelId: model,
    senderIsOwner: true,
  }).map(tool => tool.name));
fs.rmSync(workspaceDir, { recursive: true });
console.log(JSON.stringify(answers));
process.exit(0);
