// What to call so that the gateway's jobs become the declared ones. From 2026.7, whose jobs know a declarationKey.
import { isOurs } from './declared-jobs.mjs';
import { differences, isPast } from './job-difference.mjs';
import { withAllTools } from './operator-tools.mjs';

// Declaring a job again replaces these; all others take cron.update.
const REDECLARED = ['schedule', 'payload', 'delivery'];
const KEY_PREFIX = 'chart:';

// Steps {what, calls: [[method, params], …]}, each of which may fail on its own; none when all is as declared.
export function plan(declared, actual, now) {
  const keyless = declared.find(job => !job.declarationKey?.startsWith(KEY_PREFIX));
  if (keyless !== undefined) throw new Error(`job ${keyless.id} has no declarationKey that starts with ${KEY_PREFIX}`);
  const ours = actual.filter(job => job.declarationKey?.startsWith(KEY_PREFIX) || isOurs(job));
  const byKey = new Map(ours.map(job => [job.declarationKey, job]));
  const byId = new Map(ours.filter(job => job.declarationKey === undefined).map(job => [job.id, job]));
  const kept = new Set(declared.map(job => byKey.get(job.declarationKey)?.id));

  const removals = ours.filter(job => !kept.has(job.id)).map(job => ({ what: `removed ${job.declarationKey ?? job.id}`, calls: [['cron.remove', { id: job.id }]] }));
  const others = declared.filter(job => !isPast(job, now)).flatMap(job => {
    const known = byKey.get(job.declarationKey);
    return known === undefined ? [creation(job, byId.get(job.id))] : update(job, known);
  });
  return [...removals, ...others];
}

// A job imported by a release that knew no keys is made anew; whether it is switched on carries over.
function creation(job, predecessor) {
  const enabled = predecessor === undefined ? {} : { enabled: predecessor.enabled };
  return { what: `added ${job.declarationKey}`, calls: [['cron.add', { ...enabled, ...request(job) }]] };
}

function update(job, known) {
  const changes = differences(withAllTools(job), known);
  const fields = Object.keys(changes);
  if (fields.length === 0) return [];
  const patch = Object.fromEntries(fields.filter(field => !REDECLARED.includes(field)).map(field => [field, changes[field]]));
  const calls = [];
  if (Object.keys(patch).length > 0) calls.push(['cron.update', { id: known.id, patch }]);
  if (fields.some(field => REDECLARED.includes(field))) calls.push(['cron.add', request(job)]);
  return [{ what: `changed ${job.declarationKey} (${fields.join(', ')})`, calls }];
}

// The gateway chooses ids itself and refuses to be told one.
function request(job) {
  const { id, ...rest } = withAllTools(job);
  return rest;
}
