// Asks a gateway release which agent answers: node resolve-route.mjs <package directory> <openclaw.json> <messages.json>
// Prints a JSON list of agent ids, one for each message {channel, accountId, peer: {kind, id}}.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [directory, config, messages] = process.argv.slice(2);

/** From 2026.3 the resolver is part of the plugin SDK; before, it is in a chunk whose name has a hash. */
function candidates() {
  const sdk = path.join(directory, 'dist/plugin-sdk');
  const named = path.join(sdk, 'routing.js');
  return fs.existsSync(named)
    ? [named]
    : fs.readdirSync(sdk).filter(name => /^resolve-route-.*\.js$/.test(name)).map(name => path.join(sdk, name));
}

async function resolver() {
  for (const file of candidates()) {
    const found = Object.values(await import(pathToFileURL(file))).find(value => value?.name === 'resolveAgentRoute');
    if (found) return found;
  }
  throw new Error(`no resolver in ${directory}`);
}

const resolve = await resolver();
const cfg = JSON.parse(fs.readFileSync(config, 'utf8'));
const agents = JSON.parse(fs.readFileSync(messages, 'utf8')).map(message => resolve({ cfg, ...message }).agentId);
console.log(JSON.stringify(agents));
process.exit(0);
