// What to call so that the gateway's jobs become the declared ones. From 2026.7 a job is declared with a key; 2026.6 knows no
// keys, so that a job is made with a tag and changed by patches alone.
import { isTagged, ownName, tagged } from './declared-jobs.mjs';
import { differences, differingKeys, isPast, rest } from './job-difference.mjs';
import { isObject } from './json-file.mjs';
import { withAllTools } from './operator-tools.mjs';

// Declaring a job again replaces these; all others take cron.update.
const REDECLARED = ['schedule', 'payload', 'delivery'];

// Where a patch does not take a key out of a payload (2026.6.11: thinking and timeoutSeconds stay, whatever is said of them), a
// payload of another kind does, with id, state and switch kept. The main session is the default agent's.
const OTHER_KIND = { agentId: null, sessionTarget: 'main', payload: { kind: 'systemEvent', text: 'This cron job is being changed.' } };

// Steps {name, what, lack, calls: [[method, params], …]}, each of which may fail on its own; none when all is as declared. `what`
// happens, `lack` is what is wrong as long as it has not. Where the gateway refuses the calls, `otherwise` has others, if any.
export function plan(declared, actual, now) {
  const ours = actual.filter(job => ownName(job) !== undefined);
  const known = new Map(declared.map(job => [job.id, ours.find(candidate => matches(job, candidate))]));
  const kept = new Set([...known.values()].map(job => job?.id));

  const removals = ours.filter(job => !kept.has(job.id)).map(removal);
  const others = declared.filter(job => !isPast(job, now)).flatMap(job => {
    const found = known.get(job.id);
    if (found === undefined) return [creation(job, ours.find(candidate => ownName(candidate) === ownName(job)))];
    return job.declarationKey === undefined ? patch(job, found) : update(job, found);
  });
  return [...removals, ...others];
}

// A job without the declared key was made by a release that knew none: it gives way to a new one.
const matches = (job, candidate) => ownName(candidate) === ownName(job) && candidate.declarationKey === job.declarationKey;

function removal(job) {
  const name = ownName(job);
  return { name, what: `removed job ${name}`, lack: `job ${name} is still there`, calls: [['cron.remove', { id: job.id }]] };
}

// Whether a predecessor is switched on carries over.
function creation(job, predecessor) {
  const name = ownName(job);
  const enabled = predecessor === undefined ? {} : { enabled: predecessor.enabled };
  return { name, what: `added job ${name}`, lack: `job ${name} is not there`, calls: [['cron.add', { ...enabled, ...request(job) }]] };
}

// None when nothing differs; `calls` makes the calls of the fields that do, with their declared values.
function change(job, wanted, known, calls) {
  const name = ownName(job);
  const changes = differences(wanted, known);
  const fields = Object.keys(changes);
  if (fields.length === 0) return [];
  const otherwise = changes.failureAlert === null ? [['cron.remove', { id: known.id }], ['cron.add', { enabled: known.enabled, ...request(job) }]] : undefined;
  return [{ name, what: `changed job ${name} (${fields.join(', ')})`, lack: `job ${name} keeps other values in ${differingKeys(wanted, known).join(', ')}`, calls: calls(changes), otherwise }];
}

// A patch of an alert is laid over what the gateway holds, unless that is false. What is no longer declared at all goes from 2026.8
// on; before, only a new job has none.
function patches(id, patch, known) {
  const update = patch => ['cron.update', { id, patch }];
  const replaced = isObject(patch.failureAlert) && Object.keys(rest('failureAlert', patch.failureAlert, known.failureAlert)).length > 0;
  return replaced ? [update({ failureAlert: false }), update(patch)] : [update(patch)];
}

const update = (job, known) => change(job, withAllTools(job), known, changes => redeclaration(job, known, changes));

function redeclaration(job, known, changes) {
  const fields = Object.keys(changes);
  const patch = Object.fromEntries(fields.filter(field => !REDECLARED.includes(field)).map(field => [field, changes[field]]));
  const calls = [];
  if (Object.keys(patch).length > 0) calls.push(...patches(known.id, patch, known));
  if (fields.some(field => REDECLARED.includes(field))) calls.push(['cron.add', request(job)]);
  return calls;
}

function patch(job, known) {
  const wanted = isTagged(known) ? tagged(job) : job;
  return change(job, wanted, known, changes => {
    const update = patch => ['cron.update', { id: known.id, patch }];
    if (changes.payload !== undefined && Object.keys(rest('payload', changes.payload, known.payload)).length > 0) {
      const { agentId, sessionTarget, payload, delivery } = wanted;
      return [update(OTHER_KIND), ...patches(known.id, { ...changes, agentId, sessionTarget, payload, delivery }, known)];
    }
    return patches(known.id, changes.delivery === undefined ? changes : { ...changes, delivery: withoutRest(changes.delivery, known.delivery) }, known);
  });
}

// A patch is laid over what the gateway holds: what is no longer declared is taken away by name.
function withoutRest(delivery, known) {
  const taken = Object.entries(rest('delivery', delivery, known)).map(([key, value]) => [key, value === true ? false : null]);
  return { ...Object.fromEntries(taken), ...delivery };
}

// The gateway chooses ids itself and refuses to be told one.
function request(job) {
  const { id, ...rest } = job.declarationKey === undefined ? tagged(job) : withAllTools(job);
  return rest;
}
