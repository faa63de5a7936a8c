import assert from 'node:assert/strict';
import { test } from 'node:test';
import { job, script } from './scripts.mjs';

const { Refused } = await import(script('gateway-client.mjs'));
const { reconcileJobs } = await import(script('job-reconciler.mjs'));

const RICH = { payload: { kind: 'agentTurn', message: 'Look', model: 'x/y', thinking: 'low', timeoutSeconds: 300 } };
const keyless = (id, changes) => {
  const { declarationKey, ...rest } = job(id, changes);
  return rest;
};

// A gateway that patches as 2026.6.11 does: of a payload of the same kind thinking and timeoutSeconds stay, null or not.
class Gateway {
  constructor(jobs, patched = (known, patch) => ({ ...known, ...patch })) {
    this.jobs = jobs.map(job => ({ enabled: false, state: { lastRunAtMs: 1 }, ...job }));
    this.patched = patched;
    this.calls = [];
  }

  async call(method, params) {
    this.calls.push(method);
    if (method === 'cron.list') return { jobs: structuredClone(this.jobs), hasMore: false };
    if (method === 'cron.add') this.jobs.push({ id: `uuid-${this.jobs.length}`, enabled: true, ...params });
    if (method === 'cron.remove') this.jobs = this.jobs.filter(job => job.id !== params.id);
    if (method === 'cron.update') this.jobs = this.jobs.map(job => (job.id === params.id ? this.patched(job, params.patch) : job));
    return {};
  }
}

function as6(known, patch) {
  const merged = { ...known, ...patch };
  if (patch.payload?.kind === known.payload.kind) {
    merged.payload = Object.fromEntries(Object.entries({ ...known.payload, ...patch.payload }).map(([key, value]) => [key, value ?? known.payload[key]]));
  }
  return merged;
}

async function reconciled(gateway, declared) {
  const log = [];
  const complete = await reconcileJobs(gateway, declared, line => log.push(line));
  return { complete, log };
}

for (const field of ['model', 'thinking', 'timeoutSeconds']) {
  test(`${field} that is no longer declared is taken away, and the job keeps id, state and switch`, async () => {
    const gateway = new Gateway([keyless('a', RICH)], as6);
    const { [field]: gone, ...payload } = RICH.payload;
    assert.deepEqual(await reconciled(gateway, [keyless('a', { payload })]), { complete: true, log: ['changed job a (payload)', "the gateway's jobs are as declared: 1"] });
    assert.deepEqual(gateway.jobs, [{ ...keyless('a', { payload }), enabled: false, state: { lastRunAtMs: 1 } }]);
  });
}

test('an alert that cannot be taken away goes with the job, which comes anew and stays switched off', async () => {
  const gateway = new Gateway([keyless('a', { failureAlert: { after: 3 } })]);
  const { call } = gateway;
  gateway.call = async function (method, params) {
    if (method === 'cron.update') throw new Refused(method, { message: 'invalid cron.update params' });
    return call.call(this, method, params);
  };
  assert.deepEqual(await reconciled(gateway, [keyless('a')]), { complete: true, log: ['changed job a (failureAlert)', "the gateway's jobs are as declared: 1"] });
  assert.deepEqual(gateway.jobs.map(job => [job.enabled, job.failureAlert]), [[false, undefined]]);
});

test('what a gateway does not bring about is said and is no success', async () => {
  const stubborn = new Gateway([keyless('a', RICH)], known => known);
  assert.deepEqual(await reconciled(stubborn, [keyless('a')]), {
    complete: false,
    log: ['changed job a (payload)', 'FAILED job a keeps other values in payload.model, payload.thinking, payload.timeoutSeconds'],
  });
});

test('a half-way changed job is made right by the next run', async () => {
  const gateway = new Gateway([keyless('a', { ...RICH, agentId: 'reports' })], as6);
  const declared = [keyless('a', { agentId: 'reports' })];
  const { call } = gateway;
  gateway.call = async function (method, params) {
    if (method === 'cron.update' && params.patch.payload.kind === 'agentTurn') throw new Error('connection closed');
    return call.call(this, method, params);
  };
  await assert.rejects(reconciled(gateway, declared), /connection closed/);
  gateway.call = call;
  assert.equal((await reconciled(gateway, declared)).complete, true);
  assert.deepEqual(gateway.jobs[0].payload, declared[0].payload);
  assert.equal(gateway.jobs[0].agentId, 'reports');
});

test('an unchanged set is read once and not written', async () => {
  const gateway = new Gateway([keyless('a')]);
  assert.equal((await reconciled(gateway, [keyless('a')])).complete, true);
  assert.deepEqual(gateway.calls, ['cron.list']);
});
