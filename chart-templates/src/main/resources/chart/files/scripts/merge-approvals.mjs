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
import { readJson, updateJson } from './json-file.mjs';
import { logger } from './log.mjs';
import { explained } from './remedy.mjs';
import { SafeTree } from './safe-tree.mjs';

const OF_HOME = '.openclaw/exec-approvals.json';
const OF_STATE = 'exec-approvals.json';
const LARGEST = 1024 * 1024; // thousands of approvals
const EMPTY = { version: 1, agents: {} };

const { values: options } = parseArgs({
  options: Object.fromEntries(['state', 'home', 'store', 'approvals'].map(name => [name, { type: 'string' }])),
});
const log = logger('merge-approvals');

function merge(tree, file, found) {
  const declared = parseApprovals(fs.readFileSync(options.approvals, 'utf8'));
  const { events, kept } = updateJson(tree, file, found, document => withDeclared(document ?? EMPTY, declared));
  if (!kept) events.forEach(log);
}

// One that makes no sense is moved aside: what people approved is lost to the gateway then, which asks them again.
const read = (tree, file) => readJson(tree, file, LARGEST, document => withDeclared(document, {}));

try {
  const state = new SafeTree(options.state, log);
  const home = new SafeTree(options.home, log);
  if (options.store === 'HOME_FILE') {
    merge(home, OF_HOME, read(home, OF_HOME));
  } else if (state.kind(OF_STATE) === 'absent') {
    merge(state, OF_STATE, read(home, OF_HOME));
    home.remove(OF_HOME);
  } else {
    merge(state, OF_STATE, read(state, OF_STATE));
  }
} catch (error) {
  log(`FAILED ${explained(error)}`);
  process.exitCode = 1;
}
