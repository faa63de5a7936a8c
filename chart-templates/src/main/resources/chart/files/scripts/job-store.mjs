// The gateway's own cron/jobs.json, and cron/jobs-state.json beside it, while no gateway runs: the store up to 2026.5, the
// file that later releases import once. Declared jobs are put in, with what the gateway remembers of them; ours that are no
// longer declared go; jobs made at run time stay. A file that makes no sense is moved aside, with what was made at run time.
import { isOurs } from './declared-jobs.mjs';
import { differences, isPast } from './job-difference.mjs';
import { isObject, readJson, updateJson } from './json-file.mjs';

const STORE = 'cron/jobs.json';
const RUN_STATE = 'cron/jobs-state.json';

// The chart writes at most the 1 MiB that a ConfigMap holds. The rest is room for some 3,000 jobs made at run time, for which
// the gateway itself would take more than 4 GB of memory.
const LIMIT = 4 * 1024 * 1024;
const NO_RUN_STATE = { version: 1, jobs: {} };

// Merges into the files below the state directory. `grant` may add to each of our jobs. Returns {events, kept}: what
// happened, one line each; `kept` is true when the volume takes no bytes, so that the files stay as they were.
export function mergeInto(state, declared, now, grant = job => job) {
  const { events, rescheduled, removed, kept } = updateJson(state, STORE, readJson(state, STORE, LIMIT), store => {
    const { jobs, ...outcome } = merge(store?.jobs ?? [], declared, now, grant);
    return { document: { version: 1, ...store, jobs }, ...outcome };
  });
  if (kept) return { events: [], kept };
  const runState = readJson(state, RUN_STATE, LIMIT);
  if (runState?.jobs !== undefined) updateJson(state, RUN_STATE, runState, found => ({ document: forget(found ?? NO_RUN_STATE, rescheduled, removed) }));
  return { events, kept };
}

function merge(existing, declared, now, grant) {
  if (!existing.every(isObject)) throw new Error('not a list of jobs');
  const found = new Map(existing.map(job => [job.id, job]));
  const ours = [];
  const events = [];
  const rescheduled = [];
  for (const job of declared) {
    const known = found.get(job.id);
    if (isPast(job, now)) {
      if (known === undefined) events.push(`${job.id} is past, not added`);
      else ours.push(known);
      continue;
    }
    const changes = known === undefined ? undefined : differences(job, known);
    if (changes === undefined) events.push(`added ${job.id}`);
    else if (Object.keys(changes).length > 0) events.push(`changed ${job.id} (${Object.keys(changes).join(', ')})`);
    if (changes?.schedule !== undefined) rescheduled.push(job.id);
    ours.push(grant(written(job, known, changes, now)));
  }
  const kept = new Set(declared.map(job => job.id));
  const removed = existing.filter(job => isOurs(job) && !kept.has(job.id)).map(job => job.id);
  events.push(...removed.map(id => `removed ${id}`));
  return { jobs: [...existing.filter(job => !isOurs(job)), ...ours], events, rescheduled, removed };
}

// The job as the store takes it. Without createdAtMs release 2026.2 finds no next run of an interval.
function written(job, known, changes, now) {
  const unchanged = changes !== undefined && Object.keys(changes).length === 0;
  if (unchanged) return job.declarationKey === undefined ? known : { ...known, declarationKey: job.declarationKey };
  const state = isObject(known?.state) ? { ...known.state } : {};
  if (changes?.schedule !== undefined) delete state.nextRunAtMs;
  return { enabled: known?.enabled ?? true, ...job, createdAtMs: known?.createdAtMs ?? now, updatedAtMs: now, state };
}

// A new schedule must not keep the old due time, a removed job nothing.
function forget(runState, rescheduled, removed) {
  const jobs = structuredClone(runState.jobs);
  for (const id of removed) delete jobs[id];
  for (const id of rescheduled) delete jobs[id]?.state?.nextRunAtMs;
  return { ...runState, jobs };
}
