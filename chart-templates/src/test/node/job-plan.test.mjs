import assert from 'node:assert/strict';
import { test } from 'node:test';
import { job, script } from './scripts.mjs';

const { plan } = await import(script('job-plan.mjs'));
const NOW = Date.parse('2026-11-01T00:00:00Z');

// The job as release 2026.9.6 lists it.
function listed(id, changes = {}) {
  const declared = job(id, changes);
  return {
    ...declared,
    id: `uuid-${id}`,
    enabled: true,
    createdAtMs: 1,
    updatedAtMs: 2,
    configRevision: 'sha256:x',
    state: { nextRunAtMs: 3 },
    payload: { ...declared.payload, toolsAllow: ['*'] },
    scheduledToolPolicy: { version: 1, mode: 'trusted' },
    ...changes.listed,
  };
}
const calls = (declared, actual) => plan(declared, actual, NOW).flatMap(step => step.calls);

test('an unchanged set needs no call', () => {
  const interval = { schedule: { kind: 'every', everyMs: 60_000 } };
  const actual = [listed('a'), listed('b', { listed: { schedule: { ...interval.schedule, anchorMs: 9, staggerMs: 0 } } }), listed('c', { listed: { delivery: { mode: 'none', channel: 'last', bestEffort: false } } })];
  assert.deepEqual(calls([job('a'), job('b', interval), job('c')], actual), []);
});

test('what the gateway rewrites is not a change: trimmed text and times with milliseconds', () => {
  const at = time => ({ schedule: { kind: 'at', at: time }, deleteAfterRun: false });
  const actual = [listed('a', { payload: { kind: 'agentTurn', message: 'Look' } }), listed('b', at('2030-01-01T00:00:00.000Z'))];
  assert.deepEqual(calls([job('a', { payload: { kind: 'agentTurn', message: 'Look\n' } }), job('b', at('2030-01-01T00:00:00Z'))], actual), []);
});

test('a new job is declared without an id and with all tools', () => {
  const { id, ...rest } = job('a');
  assert.deepEqual(calls([job('a')], []), [['cron.add', { ...rest, payload: { toolsAllow: ['*'], ...rest.payload } }]]);
});

test('schedule, payload and delivery change by declaring again, all else by a patch', () => {
  const actual = [listed('a', { description: 'old' })];
  const [update, add] = calls([job('a', { wakeMode: 'next-heartbeat', schedule: { kind: 'every', everyMs: 60_000 } })], actual);
  assert.deepEqual(update, ['cron.update', { id: 'uuid-a', patch: { description: '', wakeMode: 'next-heartbeat' } }]);
  assert.equal(add[0], 'cron.add');
  assert.equal(add[1].declarationKey, 'chart:a');
  assert.equal('enabled' in add[1], false);
});

test('a payload field that is no longer declared is a change', () => {
  const actual = [listed('a', { payload: { kind: 'agentTurn', message: 'Look', model: 'x/y' } })];
  assert.equal(calls([job('a')], actual)[0][0], 'cron.add');
});

test('enabled is the gateway\'s choice unless declared', () => {
  const off = [listed('a', { listed: { enabled: false } })];
  assert.deepEqual(calls([job('a')], off), []);
  assert.deepEqual(calls([job('a', { enabled: true })], off), [['cron.update', { id: 'uuid-a', patch: { enabled: true } }]]);
});

test('ours that are no longer declared go, by key or by id, and all others stay', () => {
  const others = [{ id: 'x', declarationKey: 'heartbeat:main' }, { id: 'y', name: 'made at run time' }];
  const actual = [...others, listed('gone'), { id: 'chart_imported' }];
  assert.deepEqual(calls([], actual), [['cron.remove', { id: 'uuid-gone' }], ['cron.remove', { id: 'chart_imported' }]]);
});

test('a job that an older release imported without a key is made anew and stays switched off', () => {
  const { declarationKey, ...imported } = listed('a', { listed: { id: 'chart_a', enabled: false } });
  const [remove, add] = calls([job('a')], [imported]);
  assert.deepEqual(remove, ['cron.remove', { id: 'chart_a' }]);
  assert.equal(add[1].enabled, false);
});

test('the time of a one-shot is a text, or up to 2026.2.2 a number', () => {
  for (const at of [{ at: '2026-10-31T23:59:59Z' }, { atMs: NOW - 1 }]) assert.deepEqual(calls([job('a', { schedule: { kind: 'at', ...at } })], []), []);
  for (const at of [{ at: '2026-11-01T00:00:01Z' }, { atMs: NOW + 1 }]) assert.equal(calls([job('a', { schedule: { kind: 'at', ...at } })], []).length, 1);
});

test('a past one-shot is neither made nor changed, but removed when it is no longer declared', () => {
  const past = { schedule: { kind: 'at', at: '2026-10-01T00:00:00Z' }, deleteAfterRun: false };
  assert.deepEqual(calls([job('a', past)], []), []);
  assert.deepEqual(calls([job('a', { ...past, enabled: true, name: 'New' })], [listed('a', { ...past, listed: { enabled: false } })]), []);
  assert.deepEqual(calls([], [listed('a', past)]), [['cron.remove', { id: 'uuid-a' }]]);
});

const ALERT = { after: 3, to: '1' };

test('an alert is compared by what it says: none is not an empty one, and false is not none', () => {
  for (const failureAlert of [ALERT, {}, false]) assert.deepEqual(calls([job('a', { failureAlert })], [listed('a', { failureAlert })]), []);
  for (const [declared, held] of [[{}, undefined], [false, undefined], [false, ALERT], [ALERT, false], [ALERT, undefined]]) {
    const [update, ...more] = calls([job('a', { failureAlert: declared })], [listed('a', held === undefined ? {} : { failureAlert: held })]);
    assert.deepEqual([update, more], [['cron.update', { id: 'uuid-a', patch: { failureAlert: declared } }], []]);
  }
});

test('a key of an alert that is no longer declared goes with the whole alert, which then comes anew', () => {
  const actual = [listed('a', { failureAlert: { ...ALERT, mode: 'announce' } })];
  assert.deepEqual(calls([job('a', { failureAlert: ALERT })], actual), [
    ['cron.update', { id: 'uuid-a', patch: { failureAlert: false } }],
    ['cron.update', { id: 'uuid-a', patch: { failureAlert: ALERT } }],
  ]);
});

test('an alert that is no longer declared is taken away, or where the gateway refuses that the job made anew', () => {
  const [{ calls, otherwise }] = plan([job('a')], [{ ...listed('a', { failureAlert: ALERT }), enabled: false }], NOW);
  assert.deepEqual(calls, [['cron.update', { id: 'uuid-a', patch: { failureAlert: null } }]]);
  const [remove, [add, made]] = otherwise;
  assert.deepEqual([remove, add, made.enabled, made.declarationKey, made.failureAlert], [['cron.remove', { id: 'uuid-a' }], 'cron.add', false, 'chart:a', undefined]);
});

test('account, thread and best effort of a delivery that are no longer declared are a change', () => {
  for (const more of [{ accountId: 'ops' }, { threadId: '7' }, { bestEffort: true }]) {
    const delivery = { mode: 'announce', channel: 'telegram', to: '1' };
    assert.equal(calls([job('a', { delivery })], [listed('a', { delivery: { ...delivery, ...more } })])[0][0], 'cron.add');
  }
});

// Release 2026.6 knows no declarationKey: a job that came by the file has its id, one that came by a call a tag.
const keyless = (id, changes) => {
  const { declarationKey, ...rest } = job(id, changes);
  return rest;
};
const imported = (id, changes) => ({ ...keyless(id, changes), enabled: true, state: {} });
const called = (id, changes) => ({ ...imported(id, changes), id: `uuid-${id}`, description: `[chart:${id}]` });

test('without keys, an unchanged job needs no call, whichever way it came', () => {
  assert.deepEqual(calls([keyless('a'), keyless('b')], [imported('a'), called('b')]), []);
});

test('without keys, a new job is made with a tag and without a grant of tools', () => {
  const { id, ...rest } = keyless('a', { description: 'Daily' });
  assert.deepEqual(calls([keyless('a', { description: 'Daily' })], []), [['cron.add', { ...rest, description: 'Daily [chart:a]' }]]);
});

test('without keys, a change is one patch, in which what is no longer declared of a delivery is taken away by name', () => {
  const actual = imported('a', { payload: { kind: 'agentTurn', message: 'Old' }, delivery: { mode: 'announce', channel: 'telegram', to: '1', bestEffort: true } });
  assert.deepEqual(calls([keyless('a')], [actual]), [
    ['cron.update', { id: 'chart_a', patch: { payload: { kind: 'agentTurn', message: 'Look' }, delivery: { to: null, bestEffort: false, mode: 'none' } } }],
  ]);
});

for (const [key, value] of Object.entries({ thinking: 'low', timeoutSeconds: 300, model: 'x/y', lightContext: true })) {
  test(`without keys, ${key} that is no longer declared goes with a payload of another kind, between which and the declared one nothing else changes`, () => {
    const actual = imported('a', { agentId: 'reports', payload: { kind: 'agentTurn', message: 'Look', [key]: value } });
    const declared = keyless('a', { agentId: 'reports' });
    const { agentId, sessionTarget, payload, delivery } = declared;
    const [away, back, ...more] = calls([declared], [actual]);
    assert.deepEqual(more, []);
    assert.deepEqual([away[0], away[1].id, away[1].patch.payload.kind, away[1].patch.sessionTarget, away[1].patch.agentId], ['cron.update', 'chart_a', 'systemEvent', 'main', null]);
    assert.deepEqual(back, ['cron.update', { id: 'chart_a', patch: { agentId, sessionTarget, payload, delivery } }]);
  });
}

test('a step tells what is wrong as long as it has no effect, by keys and without values', () => {
  const actual = [listed('gone'), listed('a', { agentId: 'other', payload: { kind: 'agentTurn', message: 'Look', thinking: 'low', timeoutSeconds: 5 } })];
  assert.deepEqual(plan([job('a'), job('new')], actual, NOW).map(step => step.lack), [
    'job gone is still there',
    'job a keeps other values in agentId, payload.thinking, payload.timeoutSeconds',
    'job new is not there',
  ]);
});

test('without keys, the tag stays at the end of a changed description', () => {
  assert.deepEqual(calls([keyless('a', { description: 'New' })], [called('a')]), [['cron.update', { id: 'uuid-a', patch: { description: 'New [chart:a]' } }]]);
});

test('without keys, a job that is there twice is kept once, and one with somebody else\'s tag stays', () => {
  assert.deepEqual(calls([keyless('a')], [imported('a'), called('a'), { id: 'x', description: 'My [note]' }]), [['cron.remove', { id: 'uuid-a' }]]);
});

test('a tagged job of an older release gives way to one with a key, and stays switched off', () => {
  const [remove, add] = calls([job('a')], [{ ...called('a'), enabled: false }]);
  assert.deepEqual(remove, ['cron.remove', { id: 'uuid-a' }]);
  assert.equal(add[1].enabled, false);
});
