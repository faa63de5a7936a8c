import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readJson, script, temporaryDirectory, writeFiles } from './scripts.mjs';

const { reconcileApprovals } = await import(script('approvals-reconciler.mjs'));
const OF_HOME = 'home/.openclaw/exec-approvals.json';
const OF_STATE = 'state/exec-approvals.json';

const kubectl = { id: 'chart:kubectl ^get ', pattern: 'kubectl', argPattern: '^get ' };
const curl = { id: 'chart:curl', pattern: 'curl' };
const git = { id: '0b1c', pattern: 'git', lastUsedAt: 7 };
const list = (...allowlist) => ({ allowlist });
const of = (agents, more = {}) => ({ version: 1, ...more, agents });

// What an agent plants for itself, and what of it must never stay.
const WIDE = { security: 'full', ask: 'off', askFallback: 'full', autoAllowSkills: true };
const PLANTED = of({ '*': { ...WIDE, ...list(git, { pattern: '*' }) }, main: { ...WIDE, ...list({ pattern: '**' }, { pattern: '/tmp/x' }) }, other: list(git) }, { defaults: WIDE });

// A pod with the agents main and reports, and a way to run the init container's script for a release that keeps its approvals in
// this place; `agents` are the declared programs, undefined where none are.
function pod(t, files = {}) {
  const root = temporaryDirectory(t);
  const at = name => path.join(root, name);
  for (const name of ['state', 'home']) fs.mkdirSync(at(name));
  writeFiles(root, { 'agents.json': ['main', 'reports'], ...files });
  return {
    at,
    exists: file => fs.existsSync(at(file)),
    agents: file => readJson(root, file).agents,
    document: file => readJson(root, file),
    start(store, agents, command = []) {
      writeFiles(root, { 'declared.json': of(agents) });
      const declared = agents === undefined ? [] : ['--approvals', at('declared.json')];
      const places = ['state', 'home'].flatMap(name => [`--${name}`, at(name)]);
      const [program, ...args] = [...command, process.execPath, script('merge-approvals.mjs'), ...places, '--store', store, '--agents', at('agents.json'), ...declared];
      return spawnSync(program, args, { encoding: 'utf8' });
    },
  };
}

test('the declared programs are written where the release looks', t => {
  const { start, agents, exists } = pod(t);
  assert.equal(start('HOME_FILE', { '*': list(kubectl) }).status, 0);
  assert.deepEqual(agents(OF_HOME), { '*': list(kubectl) });
  assert.equal(exists(OF_STATE), false);
});

test('single programs that people approved stay and are told, and ours follow the declaration', t => {
  const known = of({ main: { ...list(git, { ...curl, lastUsedAt: 9 }, { id: 'chart:gone', pattern: 'gone' }) } });
  const { start, agents } = pod(t, { [OF_STATE]: known });

  const { stdout } = start('STATE_FILE', { main: list(curl, kubectl) });

  assert.deepEqual(agents(OF_STATE), { main: list(git, { ...curl, lastUsedAt: 9 }, kubectl) });
  assert.match(stdout, /removed chart:gone of main/);
  assert.match(stdout, /kept "git" of agent "main", which is not declared/);
  assert.doesNotMatch(stdout, /chart:curl/);
});

for (const [store, file] of [['HOME_FILE', OF_HOME], ['STATE_FILE', OF_STATE], ['STATE_FILE', OF_HOME]]) {
  for (const declared of [undefined, { '*': list(curl) }]) {
    test(`what an agent planted at ${file} is gone after a start with ${store}, ${declared ? 'and the declared is there' : 'also where nothing is declared'}`, t => {
      const { start, document } = pod(t, { [file]: PLANTED });

      const { status, stdout } = start(store, declared);

      assert.equal(status, 0, stdout);
      assert.deepEqual(document(store === 'HOME_FILE' ? OF_HOME : OF_STATE), { version: 1, agents: declared ?? {} });
      for (const dropped of ['"**" of agent "main"', '"/tmp/x" of agent "main"', '"*" of all agents', '"git" of all agents', '"git" of agent "other"', '"askFallback" of all agents', '"security" of agent "main"']) {
        assert.ok(stdout.includes(`merge-approvals: dropped ${dropped}: `), dropped);
      }
    });
  }
}

test('a mode that closes all stays, also the one that somebody gave to all agents', t => {
  const closed = { security: 'deny', ask: 'always' };
  const { start, document } = pod(t, { [OF_STATE]: of({ main: closed }, { defaults: closed }) });
  start('STATE_FILE', { '*': list(curl) });
  assert.deepEqual(document(OF_STATE), of({ main: { ...closed, ...list() }, '*': list(curl) }, { defaults: closed }));
});

test('where the volume takes no bytes, a file that says too much is moved aside and a narrow one stays', t => {
  const noBytes = ['sh', '-c', 'ulimit -f 0 && exec "$@"', 'sh'];
  for (const [document, stays] of [[PLANTED, false], [of({ main: list(git) }), true]]) {
    const { start, at, exists } = pod(t, { [OF_STATE]: document });
    const { status, stdout } = start('STATE_FILE', { '*': list(curl) }, noBytes);
    assert.equal(status, 0, stdout);
    assert.equal(exists(OF_STATE), stays);
    assert.equal(fs.readdirSync(at('state')).length, 1);
  }
});

test('where the volume takes no bytes, neither a link to a file of the agent nor one in the other place is left to the gateway', t => {
  const { start, at, exists } = pod(t, { [OF_HOME]: PLANTED, 'state/own.json': PLANTED });
  fs.symlinkSync('own.json', at(OF_STATE));
  const noBytes = ['sh', '-c', 'ulimit -f 0 && exec "$@"', 'sh'];
  const { status, stdout } = start('STATE_FILE', { '*': list(curl) }, noBytes);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /WARNING no program is allowed, the next start tries again/);
  assert.deepEqual([OF_STATE, OF_HOME].map(exists), [false, true]);

  fs.rmSync(at('state'), { recursive: true });
  fs.mkdirSync(at('state'));
  start('STATE_FILE', { '*': list(curl) }, noBytes);
  assert.deepEqual([OF_STATE, OF_HOME].map(exists), [false, false]);
});

test('an emptied list takes ours away and nothing else', t => {
  const { start, agents } = pod(t, { [OF_STATE]: of({ main: list(git, curl) }) });
  start('STATE_FILE', { '*': list() });
  assert.deepEqual(agents(OF_STATE), { main: list(git) });
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

test('by call, what was put aside is added once, beside what the gateway knows and without its modes', async () => {
  const jq = { pattern: '/usr/bin/jq' };
  const { held, ...there } = gateway(of({ main: { ask: 'off', ...list(curl, git) } }, { defaults: { security: 'deny' } }));
  await reconcileApprovals(there, { main: list(curl), reports: list(kubectl) }, { main: [jq, { ...git, id: 'x' }, { pattern: 'curl' }], reports: [jq] }, silent);
  assert.deepEqual(held.file, of({ main: { ask: 'off', ...list(curl, git, jq) }, reports: list(kubectl, jq) }, { defaults: { security: 'deny' } }));
});
