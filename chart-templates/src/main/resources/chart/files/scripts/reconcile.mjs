// Sidecar: makes what the gateway keeps in its database equal to declared files, now and whenever they change: cron jobs (from
// 2026.6) and exec approvals (from 2026.8). What people made at run time is left alone.
//
//   node reconcile.mjs [--jobs FILE] [--approvals FILE] [--chart DIR] --url ws://127.0.0.1:18789 [--once]
//
// The chart's directory holds approvals that a release kept in a file, when they are to be taken over. The gateway's token is in
// OPENCLAW_GATEWAY_TOKEN, or its password in OPENCLAW_GATEWAY_PASSWORD. With --once: exit code 0 when all is as declared, 1 when
// that failed.
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { reconcileApprovals } from './approvals-reconciler.mjs';
import { parseDeclared } from './declared-jobs.mjs';
import { parseApprovals } from './exec-approvals.mjs';
import { forgetFormer, readFormer } from './former-approvals.mjs';
import { GatewayClient, Refused } from './gateway-client.mjs';
import { reconcileJobs } from './job-reconciler.mjs';
import { logger } from './log.mjs';
import { readDocument } from './parted-document.mjs';
import { explained } from './remedy.mjs';
import { SafeTree } from './safe-tree.mjs';

const WATCH_MS = 5_000; // a ConfigMap takes up to a minute to arrive, so watching closer gains nothing
const CONNECT_PAUSES_MS = [500, 1_000, 2_000, 5_000, 10_000];
const ONCE_DEADLINE_MS = 300_000; // the first start of an old release takes up to two minutes
const AFTER_FAILURE_MS = 60_000;

const { values: options } = parseArgs({
  options: {
    ...Object.fromEntries(['jobs', 'approvals', 'chart', 'url'].map(name => [name, { type: 'string' }])),
    once: { type: 'boolean', default: false },
  },
});
const { OPENCLAW_GATEWAY_TOKEN: token, OPENCLAW_GATEWAY_PASSWORD: password } = process.env;
const credentials = password === undefined ? { token } : { password };
const log = logger('reconcile');
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));

const read = file => (file === undefined ? '{"agents": {}}' : readDocument(file));

async function approvals(gateway, declared) {
  const chart = options.chart === undefined ? undefined : new SafeTree(options.chart, log);
  const former = chart && readFormer(chart);
  // Without declared approvals those that an earlier chart brought stay.
  if (former === undefined && options.approvals === undefined) return true;
  const complete = await reconcileApprovals(gateway, declared, former, log);
  if (former !== undefined) {
    forgetFormer(chart);
    log('took over the exec approvals of an older release');
  }
  return complete;
}

// Approvals first: a job that is due at once may need them.
const sources = [
  { file: options.approvals, wanted: options.approvals ?? options.chart, parse: parseApprovals, reconcile: approvals },
  { file: options.jobs, wanted: options.jobs, parse: parseDeclared, reconcile: reconcileJobs },
].filter(({ wanted }) => wanted !== undefined);

// Waits for a gateway; a refusal of the credentials ends the waiting.
async function connect() {
  const deadline = Date.now() + ONCE_DEADLINE_MS;
  for (let attempt = 0; ; attempt++) {
    try {
      return await GatewayClient.connect(options.url, credentials, log);
    } catch (error) {
      if (error instanceof Refused && error.isAuthentication) throw error;
      if (options.once && Date.now() > deadline) throw error;
      if (attempt === 0) log(`waiting: ${error.message}`);
      await sleep(CONNECT_PAUSES_MS[Math.min(attempt, CONNECT_PAUSES_MS.length - 1)]);
    }
  }
}

// True when the gateway holds what the source declares; one whose text has not changed is not asked about.
async function apply(source) {
  let gateway;
  try {
    const text = read(source.file);
    if (text === source.done) return true;
    const declared = source.parse(text);
    gateway = await connect();
    const complete = await source.reconcile(gateway, declared, log);
    if (complete) source.done = text;
    return complete;
  } catch (error) {
    log(`FAILED ${explained(error)}`);
    return false;
  } finally {
    gateway?.close();
  }
}

// True when every source is as declared now.
async function applyChanged() {
  let complete = true;
  for (const source of sources) complete = (await apply(source)) && complete;
  return complete;
}

if (options.once) process.exit((await applyChanged()) ? 0 : 1);
for (;;) await sleep((await applyChanged()) ? WATCH_MS : AFTER_FAILURE_MS);
