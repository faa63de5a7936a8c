// What to call so that the gateway's jobs become the declared ones. From 2026.7 a job is declared with a key; 2026.6 knows no
// keys, so that a job is made with a tag and changed by patches alone.
import { isTagged, ownName, tagged } from './declared-jobs.mjs';
import { differences, isPast, withoutRest } from './job-difference.mjs';
import { withAllTools } from './operator-tools.mjs';

// Declaring a job again replaces these; all others take cron.update.
const REDECLARED = ['schedule', 'payload', 'delivery'];

// Steps {what, calls: [[method, params], …]}, each of which may fail on its own; none when all is as declared.
export function plan(declared, actual, now) {
  const ours = actual.filter(job => ownName(job) !== undefined);
  const known = new Map(declared.map(job => [job.id, ours.find(candidate => matches(job, candidate))]));
  const kept = new Set([...known.values()].map(job => job?.id));

  const removals = ours.filter(job => !kept.has(job.id)).map(job => ({ what: `removed job ${ownName(job)}`, calls: [['cron.remove', { id: job.id }]] }));
  const others = declared.filter(job => !isPast(job, now)).flatMap(job => {
    const found = known.get(job.id);
    if (found === undefined) return [creation(job, ours.find(candidate => ownName(candidate) === ownName(job)))];
    return job.declarationKey === undefined ? patch(job, found) : update(job, found);
  });
  return [...removals, ...others];
}

// A job without the declared key was made by a release that knew none: it gives way to a new one.
const matches = (job, candidate) => ownName(candidate) === ownName(job) && candidate.declarationKey === job.declarationKey;

// Whether a predecessor is switched on carries over.
function creation(job, predecessor) {
  const enabled = predecessor === undefined ? {} : { enabled: predecessor.enabled };
  return { what: `added job ${ownName(job)}`, calls: [['cron.add', { ...enabled, ...request(job) }]] };
}

function update(job, known) {
  const changes = differences(withAllTools(job), known);
  const fields = Object.keys(changes);
  if (fields.length === 0) return [];
  const patch = Object.fromEntries(fields.filter(field => !REDECLARED.includes(field)).map(field => [field, changes[field]]));
  const calls = [];
  if (Object.keys(patch).length > 0) calls.push(['cron.update', { id: known.id, patch }]);
  if (fields.some(field => REDECLARED.includes(field))) calls.push(['cron.add', request(job)]);
  return [{ what: `changed job ${ownName(job)} (${fields.join(', ')})`, calls }];
}

function patch(job, known) {
  const changes = differences(isTagged(known) ? tagged(job) : job, known);
  const fields = Object.keys(changes);
  if (fields.length === 0) return [];
  const complete = Object.fromEntries(fields.map(field => [field, withoutRest(field, changes[field], known[field])]));
  return [{ what: `changed job ${ownName(job)} (${fields.join(', ')})`, calls: [['cron.update', { id: known.id, patch: complete }]] }];
}

// The gateway chooses ids itself and refuses to be told one.
function request(job) {
  const { id, ...rest } = job.declarationKey === undefined ? tagged(job) : withAllTools(job);
  return rest;
}
