// Makes the cron jobs of a running gateway equal to a declared set; jobs made at run time are left alone.
import { Refused } from './gateway-client.mjs';
import { isPast } from './job-difference.mjs';
import { plan } from './job-plan.mjs';

const PAGE = 200;

// True when the gateway holds the declared jobs; throws when there is no gateway any more. What a call was answered with proves
// nothing (2026.6 leaves keys in a payload that a patch takes out), so that after writing the jobs are read again.
export async function reconcileJobs(gateway, declared, log) {
  const now = Date.now();
  for (const job of declared.filter(job => isPast(job, now))) log(`${job.id} is past, left as it is`);
  const steps = plan(declared, await list(gateway), now);
  const failed = new Set();
  for (const step of steps) if (!(await perform(gateway, step, log))) failed.add(step.name);
  const lacking = steps.length === 0 ? [] : plan(declared, await list(gateway), Date.now());
  for (const { name, lack } of lacking) if (!failed.has(name)) log(`FAILED ${lack}`);
  const complete = failed.size === 0 && lacking.length === 0;
  if (complete) log(`the gateway's jobs are as declared: ${declared.length}`);
  return complete;
}

async function list(gateway) {
  const jobs = new Map();
  for (let offset = 0, more = true; more; ) {
    const page = await gateway.call('cron.list', { includeDisabled: true, limit: PAGE, offset, sortBy: 'name', sortDir: 'asc' });
    for (const job of page.jobs) jobs.set(job.id, job);
    more = page.hasMore;
    offset = page.nextOffset ?? offset + page.jobs.length;
  }
  return [...jobs.values()];
}

async function perform(gateway, { what, calls, otherwise }, log) {
  try {
    for (const [method, params] of calls) await gateway.call(method, params);
    log(what);
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (otherwise !== undefined) return perform(gateway, { what, calls: otherwise }, log);
    log(`FAILED ${what}: ${error.message}`);
    return false;
  }
}
