// Sidecar for releases from 2026.7: makes the gateway's cron jobs equal to the declared file, now and whenever it changes.
// Jobs made at run time are left alone.
//
//   node reconcile-jobs.mjs --jobs FILE --url ws://127.0.0.1:18789 [--once]
//
// The token is in OPENCLAW_GATEWAY_TOKEN. With --once: exit code 0 when the jobs are equal, 1 when that failed.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseDeclared } from './declared-jobs.mjs';
import { GatewayClient, Refused } from './gateway-client.mjs';
import { isPast } from './job-difference.mjs';
import { plan } from './job-plan.mjs';

const WATCH_MS = 5_000; // a ConfigMap takes up to a minute to arrive, so watching closer gains nothing
const CONNECT_PAUSES_MS = [500, 1_000, 2_000, 5_000, 10_000];
const ONCE_DEADLINE_MS = 300_000; // the first start of an old release takes up to two minutes
const AFTER_FAILURE_MS = 60_000;
const PAGE = 200;

const { values: options } = parseArgs({
  options: { jobs: { type: 'string' }, url: { type: 'string' }, once: { type: 'boolean', default: false } },
});
const log = text => console.log(`reconcile-jobs: ${text}`);
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));

// Waits for a gateway; a refusal of the credentials ends the waiting.
async function connect() {
  const deadline = Date.now() + ONCE_DEADLINE_MS;
  for (let attempt = 0; ; attempt++) {
    try {
      return await GatewayClient.connect(options.url, process.env.OPENCLAW_GATEWAY_TOKEN, log);
    } catch (error) {
      if (error instanceof Refused && error.isAuthentication) throw error;
      if (options.once && Date.now() > deadline) throw error;
      if (attempt === 0) log(`waiting: ${error.message}`);
      await sleep(CONNECT_PAUSES_MS[Math.min(attempt, CONNECT_PAUSES_MS.length - 1)]);
    }
  }
}

async function list(gateway) {
  const jobs = new Map();
  for (let offset = 0, more = true; more; ) {
    const page = await gateway.call('cron.list', { includeDisabled: true, limit: PAGE, offset, sortBy: 'name', sortDir: 'asc' });
    for (const job of page.jobs) jobs.set(job.id, job);
    more = page.hasMore;
    offset = page.nextOffset ?? offset + page.jobs.length;
  }
  return [...jobs.values()];
}

async function perform(gateway, { what, calls }) {
  try {
    for (const [method, params] of calls) await gateway.call(method, params);
    log(what);
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    log(`FAILED ${what}: ${error.message}`);
    return false;
  }
}

// True when the gateway holds what the text declares.
async function reconcile(text) {
  let gateway;
  try {
    const declared = parseDeclared(text);
    gateway = await connect();
    const now = Date.now();
    for (const job of declared.filter(job => isPast(job, now))) log(`${job.id} is past, left as it is`);
    let complete = true;
    for (const step of plan(declared, await list(gateway), now)) complete = (await perform(gateway, step)) && complete;
    if (complete) log(`the gateway's jobs are as declared: ${declared.length}`);
    return complete;
  } catch (error) {
    log(`FAILED ${error.message}`);
    return false;
  } finally {
    gateway?.close();
  }
}

if (options.once) process.exit((await reconcile(fs.readFileSync(options.jobs, 'utf8'))) ? 0 : 1);
for (let done; ; ) {
  const text = fs.readFileSync(options.jobs, 'utf8');
  if (text === done) {
    await sleep(WATCH_MS);
  } else if (await reconcile(text)) {
    done = text;
  } else {
    await sleep(AFTER_FAILURE_MS);
  }
}
