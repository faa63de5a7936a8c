// Init container: makes the private directories of the gateway and delivers workspace files and skills.
//
//   node prepare-state.mjs --state DIR --home DIR --tmp DIR [--manifest FILE --sources DIR] [--approvals-aside]
//
// The manifest, JSON: {"version": 1, "files": [{"source": "workspaces/main/AGENTS.md", "target": "workspace-main/AGENTS.md",
// "owner": "always"}, …]}. `source` is relative to --sources, `target` to --state. `owner` decides who wins:
//   always  the chart, at each start; a link on the way to the target is replaced
//   once    the agent: written only where nothing lies at the target
//   never   the agent: not written
// What was written is noted with its hash in <state>/.openclaw-chart/files.json. A noted file that the manifest no longer
// names is removed unless somebody changed it. With --approvals-aside exec approvals in a file are put aside for the sidecar.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { clear } from './entry.mjs';
import { setAside } from './former-approvals.mjs';
import { readJson } from './json-file.mjs';
import { logger } from './log.mjs';
import { explained } from './remedy.mjs';
import { OWN_DIRECTORY, SafeTree, segments } from './safe-tree.mjs';

const LEDGER = `${OWN_DIRECTORY}/files.json`;
const LARGEST_FILE = 1024 * 1024; // what a ConfigMap can hold
const LARGEST_LEDGER = 4 * LARGEST_FILE; // it names files of many ConfigMaps
const OWNERS = ['always', 'once', 'never'];
const log = logger('prepare-state');
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex');

const { values: options } = parseArgs({
  options: {
    ...Object.fromEntries(['state', 'home', 'tmp', 'manifest', 'sources'].map(name => [name, { type: 'string' }])),
    'approvals-aside': { type: 'boolean', default: false },
  },
});

// The gateway changes the modes of its directories itself, which only their owner may. One of another user is not moved aside
// as a file would be: with it all that the gateway knows would be gone from its sight.
function makeDirectory(directory, mode) {
  clear(directory, 'directory', log);
  fs.mkdirSync(directory, { recursive: true });
  const found = fs.statSync(directory);
  try {
    if ((found.mode & 0o7777) !== mode) {
      fs.chmodSync(directory, mode);
      log(`${directory} has mode ${mode.toString(8)}`);
    }
    fs.accessSync(directory, fs.constants.R_OK | fs.constants.X_OK);
  } catch (error) {
    if (found.uid === process.getuid()) throw error;
    const remedy = 'give it to that user (chown -R), or let the pod run as its owner';
    throw new Error(`${directory} belongs to user ${found.uid}, this container runs as ${process.getuid()}: ${remedy}`);
  }
}

function readManifest(file) {
  const { version, files } = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (version !== 1) throw new Error(`${file}: manifest version ${version} is not known`);
  for (const { source, target, owner } of files) {
    segments(source);
    if (segments(target)[0] === OWN_DIRECTORY) throw new Error(`${file}: ${target} is the chart's own`);
    if (!OWNERS.includes(owner)) throw new Error(`${file}: ${target} has owner ${JSON.stringify(owner)}`);
  }
  return files;
}

// The agent could have written anything here, so nothing in it is trusted beyond what SafeTree allows.
function readLedger(state) {
  const entries = Object.entries(readJson(state, LEDGER, LARGEST_LEDGER)?.files ?? {});
  try {
    return new Map(entries.filter(([target, hash]) => segments(target) && typeof hash === 'string'));
  } catch (error) {
    log(`${LEDGER} is not readable, so no file is removed: ${error.message}`);
    return new Map();
  }
}

// The hash to note for the file, undefined when it is not (or no longer) the chart's.
function deliver(state, { source, target, owner }, noted) {
  if (owner === 'never') return undefined;
  if (owner === 'once' && state.kind(target) !== 'absent') return noted;
  const content = fs.readFileSync(path.join(options.sources, source));
  if (!state.holds(target, content)) {
    if (!state.writeOrKeep(target, content)) return noted;
    log(`wrote ${target}`);
  }
  return sha256(content);
}

// The hash to note further on, undefined when nothing of ours is left.
function removeStale(state, target, noted) {
  if (state.kind(target) !== 'file') return undefined;
  if (!isUnchanged(state, target, noted)) {
    log(`kept ${target}, which was changed here`);
    return undefined;
  }
  try {
    state.remove(target);
    log(`removed ${target}`);
    return undefined;
  } catch (error) {
    log(`WARNING ${target} is not removed, the next start tries again: ${explained(error)}`);
    return noted;
  }
}

function isUnchanged(state, target, noted) {
  try {
    return sha256(state.read(target, LARGEST_FILE)) === noted;
  } catch {
    return false;
  }
}

process.umask(0o077);
try {
  makeDirectory(options.state, 0o700);
  makeDirectory(options.home, 0o700);
  makeDirectory(options.tmp, 0o1777);

  const state = new SafeTree(options.state, log);
  const home = new SafeTree(options.home, log);
  for (const tree of [state, home]) tree.removeStaged();
  if (options['approvals-aside'] && setAside(state, home)) log('put the exec approvals of an older release aside');
  const files = options.manifest === undefined ? [] : readManifest(options.manifest);
  const noted = readLedger(state);
  const written = {};
  const note = (target, hash) => hash === undefined || (written[target] = hash);
  for (const file of files) {
    try {
      note(file.target, deliver(state, file, noted.get(file.target)));
    } catch (error) {
      note(file.target, noted.get(file.target));
      log(`FAILED ${file.target}: ${explained(error)}`);
      process.exitCode = 1;
    }
  }
  const named = new Set(files.map(file => file.target));
  for (const [target, hash] of noted) if (!named.has(target)) note(target, removeStale(state, target, hash));
  const ledger = `${JSON.stringify({ version: 1, files: written }, null, 1)}\n`;
  if (state.read(LEDGER)?.toString() !== ledger) state.write(LEDGER, ledger);
} catch (error) {
  log(`FAILED ${explained(error)}`);
  process.exitCode = 1;
}
