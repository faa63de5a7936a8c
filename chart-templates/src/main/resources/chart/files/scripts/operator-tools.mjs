// From 2026.7 a job runs with the tools that its creator granted. A job of the chart is an operator's: all tools, within the
// tool policy of its agent. The gateway notes that itself for jobs made by RPC, but not for jobs imported from a file. Earlier
// releases, whose jobs have no declarationKey, know no such grant.

// The job with the grant in its payload.
export function withAllTools(job) {
  if (job.declarationKey === undefined || job.payload.kind !== 'agentTurn') return job;
  return { ...job, payload: { toolsAllow: ['*'], ...job.payload } };
}

// The job as a file must hold it to be imported as an operator's (2026.9.6; earlier releases drop the note).
export function asTrusted(job) {
  if (job.declarationKey === undefined || job.payload.kind !== 'agentTurn') return job;
  return { ...withAllTools(job), scheduledToolPolicy: { version: 1, mode: 'trusted' } };
}
