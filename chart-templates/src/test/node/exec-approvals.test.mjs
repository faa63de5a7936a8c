import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readJson, run, script, temporaryDirectory, writeFiles } from './scripts.mjs';

const { reconcileApprovals } = await import(script('approvals-reconciler.mjs'));
const OF_HOME = 'home/.openclaw/exec-approvals.json';
const OF_STATE = 'state/exec-approvals.json';

const kubectl = { id: 'chart:kubectl ^get ', pattern: 'kubectl', argPattern: '^get ' };
const curl = { id: 'chart:curl', pattern: 'curl' };
const git = { id: '0b1c', pattern: 'git', lastUsedAt: 7 };
const list = (...allowlist) => ({ allowlist });
const of = (agents, more = {}) => ({ version: 1, ...more, agents });

// A pod and a way to run the init container's script for a release that keeps its approvals in this place.
function pod(t, files = {}) {
  const root = temporaryDirectory(t);
  for (const name of ['state', 'home']) fs.mkdirSync(path.join(root, name));
  writeFiles(root, files);
  return {
    exists: file => fs.existsSync(path.join(root, file)),
    agents: file => readJson(root, file).agents,
    prepare: () => run('prepare-state.mjs', [...['state', 'home', 'tmp', 'chart'].flatMap(name => [`--${name}`, path.join(root, name)]), '--release', '2026.9.6', '--approvals-aside']),
    start(store, agents) {
      writeFiles(root, { 'declared.json': of(agents) });
      const options = { state: path.join(root, 'state'), home: path.join(root, 'home'), store, approvals: path.join(root, 'declared.json') };
      return run('merge-approvals.mjs', Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]));
    },
  };
}

test('the declared programs are written where the release looks', t => {
  const { start, agents, exists } = pod(t);
  assert.equal(start('HOME_FILE', { '*': list(kubectl) }).status, 0);
  assert.deepEqual(agents(OF_HOME), { '*': list(kubectl) });
  assert.equal(exists(OF_STATE), false);
});

test('entries that people approved, their policies and the gateway\'s socket stay, and ours follow the declaration', t => {
  const known = of({ main: { security: 'allowlist', ...list(git, { ...curl, lastUsedAt: 9 }, { id: 'chart:gone', pattern: 'gone' }) } }, { socket: { token: 'x' } });
  const { start, agents } = pod(t, { [OF_STATE]: known });

  const { stdout } = start('STATE_FILE', { main: list(curl, kubectl) });

  assert.deepEqual(agents(OF_STATE), { main: { security: 'allowlist', ...list(git, { ...curl, lastUsedAt: 9 }, kubectl) } });
  assert.match(stdout, /removed chart:gone of main/);
  assert.doesNotMatch(stdout, /chart:curl/);
});

test('an emptied list takes ours away and nothing else', t => {
  const { start, agents } = pod(t, { [OF_STATE]: of({ '*': list(git, curl) }) });
  start('STATE_FILE', { '*': list() });
  assert.deepEqual(agents(OF_STATE), { '*': list(git) });
});

test('what a release approved that looks into the home directory is carried over to one that looks into the state', t => {
  const { start, agents, exists } = pod(t, { [OF_HOME]: of({ main: list(git) }) });
  start('STATE_FILE', { '*': list(curl) });
  assert.deepEqual(agents(OF_STATE), { main: list(git), '*': list(curl) });
  assert.equal(exists(OF_HOME), false);
});

test('a file that was cut off is moved aside, and a new one has the declared programs', t => {
  const { start, agents } = pod(t, { [OF_HOME]: '{"version": 1,' });
  const { status, stdout } = start('HOME_FILE', { '*': list(curl) });
  assert.equal(status, 0);
  assert.match(stdout, /moved .*exec-approvals\.json aside to .*: it is not JSON/);
  assert.deepEqual(agents(OF_HOME), { '*': list(curl) });
});

test('a release with a database finds no file of an older one in its way', t => {
  const { prepare, agents, exists } = pod(t, { [OF_STATE]: of({ main: list(git) }), [OF_HOME]: of({ main: list(curl) }) });
  assert.equal(prepare().status, 0);
  assert.deepEqual([OF_STATE, OF_HOME].map(exists), [false, false]);
  assert.deepEqual(agents('chart/approvals/former.json'), { main: list(git) });
});

// A gateway that holds a document, and refuses to replace another one than the caller has seen.
function gateway(file, { interfering = () => {} } = {}) {
  const held = { file, hash: 'h1', calls: [] };
  return {
    held,
    async call(method, params) {
      held.calls.push(method);
      if (method === 'exec.approvals.get') return structuredClone({ file: held.file, hash: held.hash });
      interfering(held);
      if (params.baseHash !== held.hash) throw new Error('exec approvals changed since last load; re-run exec.approvals.get and retry');
      held.file = params.file;
      return {};
    },
  };
}
const silent = () => {};

test('by call, what is as declared is not written again', async () => {
  const { held, ...there } = gateway(of({ '*': list(git, curl) }));
  await reconcileApprovals(there, { '*': list(curl) }, undefined, silent);
  assert.deepEqual(held.calls, ['exec.approvals.get']);
});

test('by call, somebody\'s approval in between is kept', async () => {
  let once = true;
  const { held, ...there } = gateway(of({}), {
    interfering: state => once && ((once = false), (state.file = of({ main: list(git) })), (state.hash = 'h2')),
  });
  await reconcileApprovals(there, { '*': list(curl) }, undefined, silent);
  assert.deepEqual(held.file.agents, { main: list(git), '*': list(curl) });
});

test('by call, what an older release kept in a file is taken over, but not twice and not what the gateway knows better', async () => {
  const former = of({ main: { ask: 'always', allowlist: ['/usr/bin/jq', { ...git, lastUsedAt: null, commandText: 'git status' }, { ...curl, id: 'x' }] } });
  const { held, ...there } = gateway(of({ main: { ask: 'off', ...list(curl) } }));
  await reconcileApprovals(there, { main: list(curl) }, former, silent);
  assert.deepEqual(held.file.agents, { main: { ask: 'off', allowlist: [curl, { pattern: '/usr/bin/jq' }, { id: '0b1c', pattern: 'git' }] } });
});
