// Init container for releases up to 2026.5, whose cron store is a file: brings the declared jobs into it before the start.
//
//   node merge-jobs.mjs --state DIR --jobs FILE
import { parseArgs } from 'node:util';
import { readDeclared } from './declared-jobs.mjs';
import { mergeInto } from './job-store.mjs';
import { logger } from './log.mjs';
import { explained } from './remedy.mjs';
import { SafeTree } from './safe-tree.mjs';

const { values: options } = parseArgs({ options: { state: { type: 'string' }, jobs: { type: 'string' } } });
const log = logger('merge-jobs');

try {
  const declared = readDeclared(options.jobs);
  const { events, kept } = mergeInto(new SafeTree(options.state, log), declared, Date.now());
  events.forEach(log);
  if (!kept) log(`the store's jobs are as declared: ${declared.length}`);
} catch (error) {
  log(`FAILED ${explained(error)}`);
  process.exitCode = 1;
}
