// The gateway's own cron/jobs.json, and cron/jobs-state.json beside it, while no gateway runs: the store up to 2026.5, the
// file that later releases import once. Declared jobs are put in, with what the gateway remembers of them; ours that are no
// longer declared go; jobs made at run time stay.
import { isOurs } from './declared-jobs.mjs';
import { differences, isPast } from './job-difference.mjs';

const STORE = 'cron/jobs.json';
const RUN_STATE = 'cron/jobs-state.json';

// Merges into the files below the state directory. `grant` may add to each of our jobs. Returns what happened, one line each.
// An unreadable store throws: to overwrite it would lose jobs.
export function mergeInto(state, declared, now, grant = job => job) {
  const store = parse(state, STORE) ?? { version: 1, jobs: [] };
  const { jobs, events, rescheduled, removed } = merge(store.jobs ?? [], declared, now, grant);
  writeChanged(state, STORE, { ...store, jobs }, store);

  const runState = parse(state, RUN_STATE);
  if (runState?.jobs !== undefined) writeChanged(state, RUN_STATE, forget(runState, rescheduled, removed), runState);
  return events;
}

function merge(existing, declared, now, grant) {
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
  const state = { ...known?.state };
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

function parse(state, file) {
  const content = state.read(file);
  if (content === undefined) return undefined;
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Error(`${file} of the gateway is not JSON, so it is left as it is: ${error.message}`);
  }
}

function writeChanged(state, file, next, previous) {
  const text = JSON.stringify(next, null, 2);
  if (state.kind(file) !== 'file' || text !== JSON.stringify(previous, null, 2)) state.write(file, `${text}\n`);
}
