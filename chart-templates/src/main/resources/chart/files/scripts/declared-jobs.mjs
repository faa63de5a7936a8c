// The jobs.json that the chart ships. Its jobs carry ids with the chart's prefix; all other jobs were made at run time.
import fs from 'node:fs';

const PREFIX = 'chart_';

export const isOurs = job => typeof job.id === 'string' && job.id.startsWith(PREFIX);

// The jobs in the text of a jobs.json; throws for a job without the prefix and for an id used twice.
export function parseDeclared(text) {
  const { jobs } = JSON.parse(text);
  const ids = new Set();
  for (const job of jobs) {
    if (!isOurs(job)) throw new Error(`job id ${JSON.stringify(job.id)} does not start with ${PREFIX}`);
    if (ids.has(job.id)) throw new Error(`job id ${job.id} is used twice`);
    ids.add(job.id);
  }
  return jobs;
}

export const readDeclared = file => parseDeclared(fs.readFileSync(file, 'utf8'));
