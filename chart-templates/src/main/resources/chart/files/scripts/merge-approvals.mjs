// Init container for releases up to 2026.7, whose exec approvals are a file: makes it as declared before the start.
//
//   node merge-approvals.mjs --state DIR --home DIR --store HOME_FILE|STATE_FILE --agents FILE [--approvals FILE]
//
// Up to 2026.6.5 the file is <home>/.openclaw/exec-approvals.json, whatever the state directory is; then it is
// <state>/exec-approvals.json, and what an older release left in the other place is carried over.
//
// The gateway reads the file at each command, so that an agent that can write there needs no start to widen it. What a start can
// do is to let nothing of that last, and to say what it found: the file is made anew of the declared programs and of what the
// sieve lets pass, which is as much as people need who approved a program. --agents is a JSON list of the declared agents.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { CLOSING_MODES, sift } from './approvals-sieve.mjs';
import { parseApprovals, withDeclared } from './exec-approvals.mjs';
import { readJson, updateJson } from './json-file.mjs';
import { logger } from './log.mjs';
import { readDocument } from './parted-document.mjs';
import { explained, isUnwritable } from './remedy.mjs';
import { SafeTree } from './safe-tree.mjs';

const OF_HOME = '.openclaw/exec-approvals.json';
const OF_STATE = 'exec-approvals.json';
const LARGEST = 1024 * 1024; // thousands of approvals

const { values: options } = parseArgs({
  options: Object.fromEntries(['state', 'home', 'store', 'agents', 'approvals'].map(name => [name, { type: 'string' }])),
});
const log = logger('merge-approvals');

// {document, events, narrows}: what the file is to say, what changes, and whether something in it may not stay.
function asDeclared(found, agents, declared) {
  const { document: passed, events: told, narrows } = sift(found, agents, { modes: CLOSING_MODES });
  const { document, events } = withDeclared(passed, declared);
  return { document, events: [...told, ...events], narrows };
}

// Where the volume takes no bytes, what may stay does, and the start goes on.
function merge(tree, file, found) {
  const agents = JSON.parse(fs.readFileSync(options.agents, 'utf8'));
  const declared = options.approvals === undefined ? {} : parseApprovals(readDocument(options.approvals));
  const next = document => asDeclared(document ?? {}, agents, declared);
  try {
    const { events, narrows, kept } = updateJson(tree, file, found, next);
    if (!kept || narrows) events.forEach(log);
    if (kept && narrows) setAside(tree, file);
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    setAside(tree, file);
    log(`WARNING no program is allowed, the next start tries again: ${explained(error)}`);
  }
}

function setAside(tree, file) {
  if (tree.kind(file) !== 'absent') tree.displace(file, 'it allows more than it may');
}

// One that makes no sense is moved aside: what people approved is lost to the gateway then, which asks them again.
const read = (tree, file) => readJson(tree, file, LARGEST);

try {
  const state = new SafeTree(options.state, log);
  const home = new SafeTree(options.home, log);
  if (options.store === 'HOME_FILE') {
    merge(home, OF_HOME, read(home, OF_HOME));
  } else if (state.kind(OF_STATE) === 'absent') {
    merge(state, OF_STATE, read(home, OF_HOME));
    if (state.kind(OF_STATE) === 'file') home.remove(OF_HOME);
    else setAside(home, OF_HOME);
  } else {
    merge(state, OF_STATE, read(state, OF_STATE));
  }
} catch (error) {
  log(`FAILED ${explained(error)}`);
  process.exitCode = 1;
}
