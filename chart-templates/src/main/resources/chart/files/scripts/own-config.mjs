// Init container where the config is not the chart's alone: makes a copy in the state directory that the gateway and people may write.
//
//   node own-config.mjs --ownership merge|once --declared FILE --state DIR --chart DIR --way validate|read --scratch DIR
//
//   merge  at each start what is declared wins, and of what was added stays what opens nothing; the release is asked whether it takes
//          the whole, and without what was added if it does not; the gateway's own backups become the same
//   once   written only where there is none; from then on it is the people's
//
// --chart is this container's own part of the chart's directory. The copy is <state>/openclaw.json, the gateway's own place for it.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { withAdditions } from './config-merge.mjs';
import { readNote, writeNote } from './config-note.mjs';
import { reasonsAgainst } from './config-verdict.mjs';
import { parseJson, readJson } from './json-file.mjs';
import { logger } from './log.mjs';
import { explained } from './remedy.mjs';
import { SafeTree } from './safe-tree.mjs';

const FILE = 'openclaw.json';
// From these the gateway restores a config that lost half of its size or its meta since (5.28 to 9.6): what was dropped would be back.
const BACKUPS = [`${FILE}.bak`, `${FILE}.last-good`];
const LARGEST = 2 * 1024 * 1024; // what is declared has at most 1 MiB

const { values: options } = parseArgs({
  options: Object.fromEntries(['ownership', 'declared', 'state', 'chart', 'way', 'scratch'].map(name => [name, { type: 'string' }])),
});
const log = logger('own-config');

function once(state) {
  if (state.kind(FILE) === 'file') {
    log(`WARNING the config of this gateway is ${FILE} in the state directory: nothing that the descriptor says of it counts any more`);
  } else {
    state.write(FILE, fs.readFileSync(options.declared));
    log(`WARNING wrote ${FILE} for the first and last time: from now on it belongs to the people and programs that can write there`);
  }
}

function merge(state, declared, before) {
  const found = readJson(state, FILE, LARGEST) ?? {};
  const { document, events, added } = withAdditions(declared, before, found);
  if (state.kind(FILE) === 'file') events.forEach(event => log(event));
  if (added && !isTaken(document)) {
    state.displace(FILE, 'the release refuses what was added to it');
    write(state, fs.readFileSync(options.declared));
  } else {
    write(state, added ? Buffer.from(`${JSON.stringify(document, null, 2)}\n`) : fs.readFileSync(options.declared));
  }
}

function write(state, text) {
  for (const file of [FILE, ...BACKUPS.filter(backup => state.kind(backup) !== 'absent')]) {
    if (state.holds(file, text)) continue;
    state.write(file, text);
    log(`wrote ${file}`);
  }
}

// Without a verdict it counts as refused: an older or stricter release may well stop at what another one wrote.
function isTaken(document) {
  try {
    const reasons = reasonsAgainst(JSON.stringify(document), options.way, options.scratch);
    reasons.forEach(reason => log(`the gateway refuses what was added: ${reason}`));
    return reasons.length === 0;
  } catch (error) {
    log(`WARNING there is no verdict on what was added: ${error.message}`);
    return false;
  }
}

process.umask(0o077);
try {
  const [state, part] = [options.state, options.chart].map(directory => new SafeTree(directory, log));
  const declared = parseJson(fs.readFileSync(options.declared));
  const before = readNote(part);
  if (before === undefined && state.kind(FILE) !== 'absent') state.displace(FILE, 'the chart did not write it');
  if (options.ownership === 'once') once(state);
  else merge(state, declared, before ?? {});
  writeNote(part, declared);
} catch (error) {
  log(`FAILED ${explained(error)}`);
  process.exitCode = 1;
}
