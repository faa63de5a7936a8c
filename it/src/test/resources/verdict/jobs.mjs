// What a release's cron code says of a job of the chart, as it comes to the gateway. All releases have these functions.

/** Where the chart puts jobs into the gateway's file, the gateway looks no further than this before it runs one. */
const BY_FILE = ['assertSupportedJobSpec', 'computeNextRunAtMs'];

/** What the method cron.add asks, one after the other. */
const BY_CALL = ['normalizeCronJobCreate', 'validateCronAddParams', 'validateScheduleTimestamp', 'createJob'];

/** A function that gives the reason why the release refuses a job, in a list; an empty one when it takes it. */
export async function refusalOfJob(gateway, delivery) {
  const byFile = delivery === 'MERGE_FILE';
  const functions = await Promise.all((byFile ? BY_FILE : BY_CALL).map((name) => gateway.definition(name)));
  const ask = byFile ? asFile(...functions) : asCall(...functions);
  return (job) => {
    try {
      return ask(job);
    } catch (error) {
      return [error.message];
    }
  };
}

function asFile(assertSupported, computeNextRun) {
  return (job) => {
    assertSupported(job);
    return computeNextRun(job.schedule, Date.now()) === undefined ? ['it never runs'] : [];
  };
}

function asCall(normalize, validate, validateTime, create) {
  const cron = { deps: { nowMs: () => Date.now(), cronConfig: {} } };
  // The gateway chooses ids itself and refuses to be told one.
  return ({ id, ...request }) => {
    const job = normalize(request);
    if (!validate(job)) return [JSON.stringify(validate.errors)];
    const time = validateTime(job.schedule);
    if (!time.ok) return [time.message];
    create(cron, job);
    return [];
  };
}
