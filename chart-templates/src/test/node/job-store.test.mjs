import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { job, readJson, run, temporaryDirectory, writeFiles } from './scripts.mjs';

// A state directory and a way to run one of the two scripts with declared jobs.
function gateway(t, files = {}) {
  const root = temporaryDirectory(t);
  const state = path.join(root, 'state');
  fs.mkdirSync(state);
  writeFiles(state, files);
  return {
    state,
    jobs: () => Object.fromEntries(readJson(state, 'cron/jobs.json').jobs.map(found => [found.id, found])),
    start(script, declared) {
      writeFiles(root, { 'jobs.json': { version: 1, jobs: declared } });
      return run(script, ['--state', state, '--jobs', path.join(root, 'jobs.json')]);
    },
  };
}

const keyless = (id, changes) => {
  const { declarationKey, ...rest } = job(id, changes);
  return rest;
};
const stored = (id, changes) => ({ ...keyless(id, changes), enabled: true, createdAtMs: 5, updatedAtMs: 6, state: { lastRunAtMs: 7, nextRunAtMs: 8 } });

test('merge writes the declared jobs on a fresh state, with the time that an interval counts from', t => {
  const { start, jobs } = gateway(t);
  assert.equal(start('merge-jobs.mjs', [keyless('a')]).status, 0);
  assert.equal(jobs().chart_a.enabled, true);
  assert.equal(Math.abs(Date.now() - jobs().chart_a.createdAtMs) < 60_000, true);
});

test('merge changes, removes and adds ours, keeps the unchanged one to the byte and the run-time one untouched', t => {
  const own = { id: '0b1c', name: 'made at run time', schedule: { kind: 'every', everyMs: 1 }, extra: [1] };
  const { start, jobs } = gateway(t, { 'cron/jobs.json': { version: 1, note: 'x', jobs: [own, stored('same'), stored('change'), stored('gone')] } });

  const { stdout } = start('merge-jobs.mjs', [keyless('same'), keyless('change', { name: 'New' }), keyless('new')]);

  assert.deepEqual(Object.keys(jobs()).sort(), ['0b1c', 'chart_change', 'chart_new', 'chart_same']);
  assert.deepEqual(jobs()['0b1c'], own);
  assert.deepEqual(jobs().chart_same, stored('same'));
  assert.equal(jobs().chart_change.name, 'New');
  assert.deepEqual(jobs().chart_change.state, { lastRunAtMs: 7, nextRunAtMs: 8 });
  assert.match(stdout, /changed chart_change \(name\)/);
  assert.match(stdout, /removed chart_gone/);
  assert.match(stdout, /added chart_new/);
});

test('merge drops the due time of a new schedule, in the store and in the run state beside it', t => {
  const files = { 'cron/jobs.json': { version: 1, jobs: [stored('a'), stored('gone')] }, 'cron/jobs-state.json': { version: 1, jobs: { chart_a: { state: { nextRunAtMs: 8, lastRunAtMs: 7 } }, chart_gone: {}, other: {} } } };
  const { start, jobs, state } = gateway(t, files);

  start('merge-jobs.mjs', [keyless('a', { schedule: { kind: 'every', everyMs: 60_000 } })]);

  assert.deepEqual(jobs().chart_a.state, { lastRunAtMs: 7 });
  assert.deepEqual(readJson(state, 'cron/jobs-state.json').jobs, { chart_a: { state: { lastRunAtMs: 7 } }, other: {} });
});

test('merge leaves a job switched off at run time off, unless its declaration says otherwise', t => {
  const off = { ...stored('a'), enabled: false };
  const { start, jobs } = gateway(t, { 'cron/jobs.json': { version: 1, jobs: [off] } });
  start('merge-jobs.mjs', [keyless('a', { name: 'New' })]);
  assert.equal(jobs().chart_a.enabled, false);
  start('merge-jobs.mjs', [keyless('a', { name: 'New', enabled: true })]);
  assert.equal(jobs().chart_a.enabled, true);
});

test('a past one-shot is not added, and one that ran stays as it is', t => {
  const past = { schedule: { kind: 'at', at: '2020-01-01T00:00:00Z' }, deleteAfterRun: false };
  const ran = { ...stored('ran', past), enabled: false };
  const { start, jobs } = gateway(t, { 'cron/jobs.json': { version: 1, jobs: [ran] } });

  const { stdout } = start('merge-jobs.mjs', [keyless('ran', { ...past, name: 'x', enabled: true }), keyless('late', past)]);

  assert.deepEqual(jobs(), { chart_ran: ran });
  assert.match(stdout, /chart_late is past, not added/);
});

test('a store that was cut off is moved aside with all that it holds, and a new one has the declared jobs', t => {
  const { start, state, jobs } = gateway(t, { 'cron/jobs.json': '{"jobs": [{"secret": "canary' });
  const { status, stdout } = start('merge-jobs.mjs', [keyless('a')]);
  assert.equal(status, 0);
  assert.deepEqual(Object.keys(jobs()), ['chart_a']);
  const [, aside] = stdout.match(/moved .*\/cron\/jobs\.json aside to (.*jobs\.json\.displaced-\d{8}T\d{6}Z): it is not JSON\n/);
  assert.equal(fs.readFileSync(aside, 'utf8'), '{"jobs": [{"secret": "canary');
  assert.doesNotMatch(stdout, /canary/);
  assert.deepEqual(fs.readdirSync(path.join(state, 'cron')).length, 2);
});

test('a link in the place of the cron directory does not lead out of the state', t => {
  const { start, state, jobs } = gateway(t);
  const outside = temporaryDirectory(t);
  fs.symlinkSync(outside, path.join(state, 'cron'));
  start('merge-jobs.mjs', [keyless('a')]);
  assert.deepEqual(fs.readdirSync(outside), []);
  assert.deepEqual(Object.keys(jobs()), ['chart_a']);
});

for (const [jobs, message] of [[[{ id: 'mine' }], /does not start with chart_/], [[keyless('a'), keyless('a')], /chart_a is used twice/]]) {
  test(`a declared file is refused when an id ${message.source}`, t => {
    const { status, stdout } = gateway(t).start('merge-jobs.mjs', jobs);
    assert.equal(status, 1);
    assert.match(stdout, message);
  });
}

test('seed writes jobs that the import takes as an operator\'s', t => {
  const { start, jobs } = gateway(t);
  start('seed-jobs.mjs', [job('a'), job('wake', { sessionTarget: 'main', payload: { kind: 'systemEvent', text: 'Look' } })]);
  assert.equal(jobs().chart_a.declarationKey, 'chart:a');
  assert.deepEqual(jobs().chart_a.payload.toolsAllow, ['*']);
  assert.deepEqual(jobs().chart_a.scheduledToolPolicy, { version: 1, mode: 'trusted' });
  assert.deepEqual(jobs().chart_wake.payload, { kind: 'systemEvent', text: 'Look' });
});

test('seed carries the jobs of an older release over, with their run state and a declaration key', t => {
  const { start, jobs } = gateway(t, { 'cron/jobs.json': { version: 1, jobs: [stored('a'), { id: 'own' }] } });
  start('seed-jobs.mjs', [job('a')]);
  assert.deepEqual(Object.keys(jobs()).sort(), ['chart_a', 'own']);
  assert.deepEqual(jobs().chart_a.state, { lastRunAtMs: 7, nextRunAtMs: 8 });
  assert.equal(jobs().chart_a.declarationKey, 'chart:a');
});

for (const trace of ['state/openclaw.sqlite', 'cron/jobs.json.migrated']) {
  test(`seed does nothing once ${trace} exists`, t => {
    const { start, state } = gateway(t, { [trace]: '' });
    const { status, stdout } = start('seed-jobs.mjs', [job('a')]);
    assert.equal(status, 0);
    assert.match(stdout, /nothing to seed/);
    assert.equal(fs.existsSync(path.join(state, 'cron/jobs.json')), false);
  });
}
