// Init container for releases up to 2026.7, whose exec approvals are a file: brings the declared ones into it before the start.
// Entries that people approved stay.
//
//   node merge-approvals.mjs --state DIR --home DIR --store HOME_FILE|STATE_FILE --approvals FILE
//
// Up to 2026.6.5 the file is <home>/.openclaw/exec-approvals.json, whatever the state directory is; then it is
// <state>/exec-approvals.json, and what an older release left in the other place is carried over.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { parseApprovals, withDeclared } from './exec-approvals.mjs';
import { SafeTree } from './safe-tree.mjs';

const OF_HOME = '.openclaw/exec-approvals.json';
const OF_STATE = 'exec-approvals.json';
const EMPTY = { version: 1, agents: {} };

const { values: options } = parseArgs({
  options: Object.fromEntries(['state', 'home', 'store', 'approvals'].map(name => [name, { type: 'string' }])),
});
const log = text => console.log(`merge-approvals: ${text}`);

// An unreadable file throws: to overwrite it would lose what people approved.
function read(tree, file) {
  const content = tree.read(file);
  if (content === undefined) return undefined;
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Error(`${file} of the gateway is not JSON, so it is left as it is: ${error.message}`);
  }
}

function merge(tree, file, found) {
  const declared = parseApprovals(fs.readFileSync(options.approvals, 'utf8'));
  const { document, events } = withDeclared(found ?? EMPTY, declared);
  if (events.length > 0 || tree.kind(file) !== 'file') tree.write(file, `${JSON.stringify(document, null, 2)}\n`);
  events.forEach(log);
}

try {
  const state = new SafeTree(options.state);
  const home = new SafeTree(options.home);
  if (options.store === 'HOME_FILE') {
    merge(home, OF_HOME, read(home, OF_HOME));
  } else if (state.kind(OF_STATE) === 'absent') {
    merge(state, OF_STATE, read(home, OF_HOME));
    home.remove(OF_HOME);
  } else {
    merge(state, OF_STATE, read(state, OF_STATE));
  }
} catch (error) {
  log(`FAILED ${error.message}`);
  process.exitCode = 1;
}
