// Init container for releases up to 2026.5, whose cron store is a file: brings the declared jobs into it before the start.
//
//   node merge-jobs.mjs --state DIR --jobs FILE
import { parseArgs } from 'node:util';
import { readDeclared } from './declared-jobs.mjs';
import { mergeInto } from './job-store.mjs';
import { SafeTree } from './safe-tree.mjs';

const { values: options } = parseArgs({ options: { state: { type: 'string' }, jobs: { type: 'string' } } });
const log = text => console.log(`merge-jobs: ${text}`);

try {
  const declared = readDeclared(options.jobs);
  mergeInto(new SafeTree(options.state), declared, Date.now()).forEach(log);
  log(`the store's jobs are as declared: ${declared.length}`);
} catch (error) {
  log(`FAILED ${error.message}`);
  process.exitCode = 1;
}
