// Init container: makes the private directories of the gateway and delivers workspace files and skills.
//
//   node prepare-state.mjs --state DIR --home DIR --tmp DIR --chart DIR --release RELEASE [--manifest FILE --sources DIR] [--approvals-aside]
//
// The manifest, JSON: {"version": 1, "files": [{"source": "workspaces/main/AGENTS.md", "target": "workspace-main/AGENTS.md",
// "owner": "always"}, …]}. `source` is relative to --sources, `target` to --state. `owner` decides who wins:
//   always  the chart, at each start; a link on the way to the target is replaced
//   once    the agent: written only where nothing lies at the target
//   never   the agent: not written
// What was written is noted with its hash in the ledger, which lies in --chart, where no agent can write. A noted file that
// the manifest no longer names is removed unless somebody changed it. With --approvals-aside exec approvals in a file are put
// aside for the sidecar.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setAside } from './former-approvals.mjs';
import { readLedger, writeLedger } from './ledger.mjs';
import { OWN_DIRECTORY, SafeTree, segments } from './safe-tree.mjs';

// One part for each container that notes something: it sees that part alone.
const PARTS = ['approvals', 'plugins'];
const OWNERS = ['always', 'once', 'never'];
const log = text => console.log(`prepare-state: ${text}`);
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex');

const { values: options } = parseArgs({
  options: {
    ...Object.fromEntries(['state', 'home', 'tmp', 'chart', 'release', 'manifest', 'sources'].map(name => [name, { type: 'string' }])),
    'approvals-aside': { type: 'boolean', default: false },
  },
});

// The gateway changes the modes of its directories itself, which only their owner may.
function makeDirectory(directory, mode) {
  fs.mkdirSync(directory, { recursive: true });
  const found = fs.lstatSync(directory);
  if (!found.isDirectory()) throw new Error(`${directory} is not a directory`);
  if ((found.mode & 0o7777) === mode) return;
  try {
    fs.chmodSync(directory, mode);
  } catch (error) {
    throw new Error(`${directory} belongs to user ${found.uid}, this container runs as ${process.getuid()}: ${error.message}`);
  }
  log(`${directory} has mode ${mode.toString(8)}`);
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

// The hash to note for the file, undefined when it is not (or no longer) the chart's.
function deliver(state, { source, target, owner }, noted) {
  if (owner === 'never') return undefined;
  if (owner === 'once' && state.kind(target) !== 'absent') return noted;
  const content = fs.readFileSync(path.join(options.sources, source));
  if (state.read(target)?.equals(content) !== true) {
    state.write(target, content);
    log(`wrote ${target}`);
  }
  return sha256(content);
}

function removeStale(state, target, noted) {
  const content = state.read(target);
  if (content !== undefined && sha256(content) === noted) {
    state.remove(target);
    log(`removed ${target}`);
  } else if (content !== undefined) {
    log(`kept ${target}, which was changed here`);
  }
}

process.umask(0o077);
try {
  makeDirectory(options.state, 0o700);
  makeDirectory(options.home, 0o700);
  makeDirectory(options.tmp, 0o1777);
  makeDirectory(options.chart, 0o700);
  for (const part of PARTS) makeDirectory(path.join(options.chart, part), 0o700);

  const state = new SafeTree(options.state);
  const chart = new SafeTree(options.chart);
  if (options['approvals-aside'] && setAside(state, new SafeTree(options.home), chart)) log('put the exec approvals of an older release aside');
  const files = options.manifest === undefined ? [] : readManifest(options.manifest);
  const noted = readLedger(chart, log).files;
  const written = new Map();
  for (const file of files) {
    try {
      const hash = deliver(state, file, noted.get(file.target));
      if (hash !== undefined) written.set(file.target, hash);
    } catch (error) {
      log(`FAILED ${file.target}: ${error.message}`);
      process.exitCode = 1;
    }
  }
  const named = new Set(files.map(file => file.target));
  for (const [target, hash] of noted) if (!named.has(target)) removeStale(state, target, hash);
  writeLedger(chart, { release: options.release, files: written });
} catch (error) {
  log(`FAILED ${error.message}`);
  process.exitCode = 1;
}
