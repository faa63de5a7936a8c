// Which declared fields of a cron job differ from what the gateway holds.
import { isDeepStrictEqual } from 'node:util';
import { isObject } from './json-file.mjs';

const FIELDS = ['agentId', 'name', 'description', 'enabled', 'deleteAfterRun', 'sessionTarget', 'wakeMode', 'schedule', 'payload', 'delivery', 'failureAlert'];

// What the gateway (measured on 2026.9.6) adds to these objects by itself: compared only when declared.
const ADDED = {
  schedule: ['anchorMs', 'staggerMs'],
  payload: ['toolsAllow', 'toolsAllowIsDefault'],
  delivery: ['channel'],
  failureAlert: [],
};

const NONE = { description: '', failureAlert: null };

// The declared fields that differ, with their declared values; empty when the job is as declared.
// An absent `enabled` leaves the choice made at run time, an absent description or failureAlert means none.
export function differences(declared, actual) {
  const wanted = { ...NONE, ...declared };
  return Object.fromEntries(differingFields(wanted, actual).map(field => [field, wanted[field]]));
}

// The same by name, down to the keys of schedule, payload, delivery and failureAlert: `payload.thinking`. Never a value, which may be private.
export function differingKeys(declared, actual) {
  const wanted = { ...NONE, ...declared };
  return differingFields(wanted, actual).flatMap(field => {
    const keys = isObject(actual[field]) && isObject(wanted[field]) ? keysThatDiffer(field, wanted[field], actual[field]) : [];
    return keys.length === 0 ? [field] : keys.map(key => `${field}.${key}`);
  });
}

// True for a one-shot job whose time is over: the gateway refuses to create it, but would run it late from a file. Up to
// 2026.2.2 the time is a number.
export function isPast({ schedule }, now) {
  return schedule.kind === 'at' && (schedule.atMs ?? Date.parse(schedule.at)) <= now;
}

// What the gateway holds of an object of the same kind and nobody declares any more, by key.
export function rest(field, wanted, actual) {
  const left = Object.entries(actual ?? {}).filter(([key, value]) => !(key in wanted) && !ADDED[field].includes(key) && comparable(key, value) !== undefined);
  return wanted.kind === actual?.kind ? Object.fromEntries(left) : {};
}

function differingFields(wanted, actual) {
  return FIELDS.filter(field => wanted[field] !== undefined && !same(field, wanted[field], actual[field]));
}

function same(field, wanted, actual) {
  if (isObject(wanted)) return isObject(actual) && keysThatDiffer(field, wanted, actual).length === 0;
  return isDeepStrictEqual(normal(wanted), normal(actual)) || (wanted === NONE[field] && actual === undefined);
}

function keysThatDiffer(field, wanted, actual) {
  const keys = new Set([...Object.keys(wanted), ...Object.keys(actual).filter(key => !ADDED[field].includes(key))]);
  return [...keys].filter(key => !isDeepStrictEqual(comparable(key, wanted[key]), comparable(key, actual[key])));
}

// The gateway writes times with milliseconds, drops false and null, and trims texts.
function comparable(key, value) {
  if (key === 'at') return Date.parse(value);
  return value === null || value === false ? undefined : normal(value);
}

function normal(value) {
  return typeof value === 'string' ? value.trim() : value;
}
