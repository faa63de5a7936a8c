// Init container: makes the private directories of the gateway, clears from them what would steer it, and delivers workspace files
// and skills.
//
//   node prepare-state.mjs --state DIR --home DIR --tmp DIR --chart DIR --release RELEASE --store STORE [--agents FILE]
//        [--manifest FILE --sources DIR] [--workspaces FILE] --reads SCHEMA [--newer-state] [--own-config]
//
// The manifest, JSON: {"version": 1, "files": [{"source": "workspaces/main/AGENTS.md", "target": "workspace-main/AGENTS.md",
// "owner": "always"}, …]}. `source` is relative to --sources, `target` to --state. `owner` decides who wins:
//   always  the chart, at each start; a link on the way to the target is replaced
//   once    the agent: written only where nothing lies at the target
//   never   the agent: not written
// What was written is noted with its hash in the ledger, which lies in --chart, where no agent can write. A noted file that
// the manifest no longer names is removed unless somebody changed it.
//
// --workspaces is a JSON list of directories, relative to --state, that another container mounts: they are there in the end.
//
// STORE is where the release keeps its exec approvals: HOME_FILE, STATE_FILE or DATABASE. --agents, a JSON list of the declared
// agents, is there when a sidecar can bring approvals into the database.
//
// SCHEMA is the newest schema of the gateway's database that the release reads; a state of a newer one ends the start, before the gateway
// does, unless --newer-state. With --own-config a later container keeps a copy of the config in the state directory.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { deliverAll, readManifest } from './delivery.mjs';
import { forgetNote } from './config-note.mjs';
import { clear } from './entry.mjs';
import { forgetAside, setAside } from './former-approvals.mjs';
import { readLedger, writeLedger } from './ledger.mjs';
import { logger } from './log.mjs';
import { clearPlanted } from './planted.mjs';
import { explained } from './remedy.mjs';
import { SafeTree } from './safe-tree.mjs';
import { refuseNewerState } from './state-age.mjs';

// One part for each container that notes something: it sees that part alone.
const PARTS = ['approvals', 'config', 'plugins'];
const log = logger('prepare-state');

const { values: options } = parseArgs({
  options: {
    ...Object.fromEntries(
      ['state', 'home', 'tmp', 'chart', 'release', 'store', 'agents', 'manifest', 'sources', 'workspaces', 'reads'].map(name => [
        name,
        { type: 'string' },
      ]),
    ),
    'newer-state': { type: 'boolean', default: false },
    'own-config': { type: 'boolean', default: false },
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

const readList = file => (file === undefined ? undefined : JSON.parse(fs.readFileSync(file, 'utf8')));

process.umask(0o077);
try {
  makeDirectory(options.state, 0o700);
  makeDirectory(options.home, 0o700);
  makeDirectory(options.tmp, 0o1777);
  makeDirectory(options.chart, 0o711); // the kubelet passes through to mount a part, on an NFS server as nobody

  const [state, home, chart] = [options.state, options.home, options.chart].map(directory => new SafeTree(directory, log));
  for (const tree of [state, home, chart]) tree.removeStaged();
  const ledger = readLedger(chart);
  refuseNewerState(state, ledger.release, { release: options.release, reads: Number(options.reads), allowed: options['newer-state'] }, log);
  if (!options['own-config']) forgetNote(chart, 'config');
  for (const part of PARTS) makeDirectory(path.join(options.chart, part), 0o700);
  clearPlanted({ state, home });
  const files = options.manifest === undefined ? [] : readManifest(options.manifest);
  if (options.store === 'DATABASE') setAside({ state, home, chart }, ledger.store, readList(options.agents), log);
  else forgetAside(chart);
  const { written, complete } = deliverAll(state, files, options.sources, ledger.files, log);
  if (!complete) process.exitCode = 1;
  for (const workspace of readList(options.workspaces) ?? []) state.makeDirectory(workspace);
  writeLedger(chart, { release: options.release, store: options.store, files: written }, ledger.release, log);
} catch (error) {
  log(`FAILED ${explained(error)}`);
  process.exitCode = 1;
}
