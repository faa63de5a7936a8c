// The jobs.json that the chart ships, and how its jobs are known again. All other jobs were made at run time.
import { readDocument } from './parted-document.mjs';

const PREFIX = 'chart_';
const KEY_PREFIX = 'chart:';
const TAG = /\[chart:([^[\]]+)\]$/;

// A job that came by a file has an id with the chart's prefix; one that came by a call has a declarationKey, and on a release
// without those (2026.6) a tag at the end of its description. Undefined for a job that is not the chart's, whatever an agent
// wrote into these fields.
export function ownName(job) {
  const key = job.declarationKey;
  if (key !== undefined) return typeof key === 'string' && key.startsWith(KEY_PREFIX) ? key.slice(KEY_PREFIX.length) : undefined;
  if (isOurs(job)) return job.id.slice(PREFIX.length);
  return tagOf(job)?.[1];
}

export const isOurs = job => typeof job.id === 'string' && job.id.startsWith(PREFIX);

export const isTagged = job => tagOf(job) !== null;

const tagOf = job => String(job.description ?? '').match(TAG);

export const tagged = job => ({ ...job, description: [job.description, `[${KEY_PREFIX}${ownName(job)}]`].filter(Boolean).join(' ') });

// The jobs in the text of a jobs.json; throws for a job without the prefix and for an id used twice.
export function parseDeclared(text) {
  const { jobs } = JSON.parse(text);
  const ids = new Set();
  for (const job of jobs) {
    if (!isOurs(job)) throw new Error(`job id ${JSON.stringify(job.id)} does not start with ${PREFIX}`);
    if (job.declarationKey !== undefined && ownName(job) !== job.id.slice(PREFIX.length)) throw new Error(`job ${job.id} has the declarationKey of another`);
    if (ids.has(job.id)) throw new Error(`job id ${job.id} is used twice`);
    ids.add(job.id);
  }
  return jobs;
}

export const readDeclared = file => parseDeclared(readDocument(file));
