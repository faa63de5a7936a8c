// Init container for releases from 2026.6, whose cron store is a database: as long as there is none, brings the declared jobs
// into the file that the first start imports; on a state directory of an older release that file already holds jobs, with
// their run state. Later the reconciler delivers.
//
//   node seed-jobs.mjs --state DIR --jobs FILE
//
// It must run before anything else starts the gateway's program, because every command of it makes the database.
import { parseArgs } from 'node:util';
import { readDeclared } from './declared-jobs.mjs';
import { mergeInto } from './job-store.mjs';
import { logger } from './log.mjs';
import { asTrusted } from './operator-tools.mjs';
import { explained, isUnwritable } from './remedy.mjs';
import { SafeTree } from './safe-tree.mjs';

// The database of 2026.9.6, and what its first start leaves of an imported file.
const TRACES = ['state/openclaw.sqlite', 'cron/jobs.json.migrated'];

const { values: options } = parseArgs({ options: { state: { type: 'string' }, jobs: { type: 'string' } } });
const log = logger('seed-jobs');

try {
  const state = new SafeTree(options.state, log);
  const trace = TRACES.find(file => state.kind(file) === 'file');
  if (trace !== undefined) {
    log(`${trace} exists, nothing to seed`);
  } else {
    mergeInto(state, readDeclared(options.jobs), Date.now(), asTrusted).events.forEach(log);
  }
} catch (error) {
  // Without a seed the reconciler brings all jobs.
  const serious = !isUnwritable(error);
  log(`${serious ? 'FAILED' : 'WARNING no jobs are seeded,'} ${explained(error)}`);
  if (serious) process.exitCode = 1;
}
