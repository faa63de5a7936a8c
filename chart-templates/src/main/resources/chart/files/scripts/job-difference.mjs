// Which declared fields of a cron job differ from what the gateway holds.
import { isDeepStrictEqual } from 'node:util';
import { isObject } from './json-file.mjs';

const FIELDS = ['agentId', 'name', 'description', 'enabled', 'deleteAfterRun', 'sessionTarget', 'wakeMode', 'schedule', 'payload', 'delivery'];

// What the gateway (measured on 2026.9.6) adds to these objects by itself: compared only when declared.
const ADDED = {
  schedule: ['anchorMs', 'staggerMs'],
  payload: ['toolsAllow', 'toolsAllowIsDefault'],
  delivery: ['channel'],
};

// The declared fields that differ, with their declared values; empty when the job is as declared.
// An absent `enabled` leaves the choice made at run time, an absent description means none.
export function differences(declared, actual) {
  const wanted = { description: '', ...declared };
  const differing = FIELDS.filter(field => wanted[field] !== undefined && !same(field, wanted[field], actual[field]));
  return Object.fromEntries(differing.map(field => [field, wanted[field]]));
}

// True for a one-shot job whose time is over: the gateway refuses to create it, but would run it late from a file.
export function isPast({ schedule }, now) {
  return schedule.kind === 'at' && Date.parse(schedule.at) <= now;
}

// The value for a patch, which the gateway lays over what it holds: what is no longer declared must be taken away by name.
export function withoutRest(field, wanted, actual) {
  if (field !== 'payload' && field !== 'delivery') return wanted;
  if (field === 'payload' && wanted.kind !== actual?.kind) return wanted;
  const rest = Object.entries(actual ?? {}).filter(([key, value]) => !(key in wanted) && !ADDED[field].includes(key) && comparable(key, value) !== undefined);
  return { ...Object.fromEntries(rest.map(([key, value]) => [key, value === true ? false : null])), ...wanted };
}

function same(field, wanted, actual) {
  if (!(field in ADDED)) return isDeepStrictEqual(normal(wanted), normal(actual)) || (field === 'description' && wanted === '' && actual === undefined);
  if (!isObject(actual ?? {})) return false;
  const keys = new Set([...Object.keys(wanted), ...Object.keys(actual ?? {}).filter(key => !ADDED[field].includes(key))]);
  return [...keys].every(key => isDeepStrictEqual(comparable(key, wanted[key]), comparable(key, actual?.[key])));
}

// The gateway writes times with milliseconds, drops false and null, and trims texts.
function comparable(key, value) {
  if (key === 'at') return Date.parse(value);
  return value === null || value === false ? undefined : normal(value);
}

function normal(value) {
  return typeof value === 'string' ? value.trim() : value;
}
