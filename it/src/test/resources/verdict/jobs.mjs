// What a release's cron code says of a job of the chart, as it comes to the gateway. All releases have these functions.

/** Where the chart puts jobs into the gateway's file, the gateway looks no further than this before it runs one. */
const BY_FILE = ['assertSupportedJobSpec', 'computeNextRunAtMs'];

/** What the method cron.add asks, one after the other. */
const BY_CALL = ['normalizeCronJobCreate', 'validateCronAddParams', 'validateScheduleTimestamp', 'createJob'];

/** Who runs a job of the main session; the second up to 2026.7. */
const DEFAULT_AGENT = ['tryResolveAmbientOwnerAgentId', 'resolveDefaultAgentId'];

/** A function that gives the reason why the release refuses a job beside a config, in a list; an empty one when it takes it. */
export async function refusalOfJob(gateway, delivery) {
  const byFile = delivery === 'MERGE_FILE';
  const functions = await definitions(gateway, byFile ? BY_FILE : BY_CALL);
  const defaultAgents = await definitions(gateway, byFile ? [] : DEFAULT_AGENT);
  const ask = byFile ? asFile(...functions) : asCall(defaultAgents.find(Boolean), ...functions);
  return (job, config) => {
    try {
      return ask(job, config);
    } catch (error) {
      return [error.message];
    }
  };
}

function definitions(gateway, names) {
  return Promise.all(names.map((name) => gateway.definition(name)));
}

function asFile(assertSupported, computeNextRun) {
  return (job) => {
    assertSupported(job);
    return computeNextRun(job.schedule, Date.now()) === undefined ? ['it never runs'] : [];
  };
}

function asCall(defaultAgent, normalize, validate, validateTime, create) {
  // The gateway chooses ids itself and refuses to be told one.
  return ({ id, ...request }, config) => {
    const job = normalize(request);
    if (!validate(job)) return [JSON.stringify(validate.errors)];
    const time = validateTime(job.schedule);
    if (!time.ok) return [time.message];
    create({ deps: { nowMs: () => Date.now(), cronConfig: {}, defaultAgentId: defaultAgent(config) } }, job);
    return [];
  };
}
