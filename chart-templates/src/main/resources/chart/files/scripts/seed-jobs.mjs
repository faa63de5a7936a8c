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
import { asTrusted } from './operator-tools.mjs';
import { SafeTree } from './safe-tree.mjs';

// The database of 2026.9.6, and what its first start leaves of an imported file.
const TRACES = ['state/openclaw.sqlite', 'cron/jobs.json.migrated'];

const { values: options } = parseArgs({ options: { state: { type: 'string' }, jobs: { type: 'string' } } });
const log = text => console.log(`seed-jobs: ${text}`);

try {
  const state = new SafeTree(options.state);
  const trace = TRACES.find(file => state.kind(file) !== 'absent');
  if (trace !== undefined) {
    log(`${trace} exists, nothing to seed`);
  } else {
    mergeInto(state, readDeclared(options.jobs), Date.now(), asTrusted).forEach(log);
  }
} catch (error) {
  log(`FAILED ${error.message}`);
  process.exitCode = 1;
}
