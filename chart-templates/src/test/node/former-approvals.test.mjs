import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readJson, script, temporaryDirectory, writeFiles } from './scripts.mjs';

const OF_STATE = 'state/exec-approvals.json';
const OF_HOME = 'home/.openclaw/exec-approvals.json';
const FORMER = 'chart/approvals/former.json';

const git = { id: '0b1c', pattern: '/usr/bin/git' };
const of = (...allowlist) => ({ version: 1, agents: { main: { allowlist } } });
const WIDE = { security: 'full', ask: 'off' };
const PLANTED = { version: 1, defaults: WIDE, agents: { main: { ...WIDE, allowlist: [{ pattern: '**' }] } } };

// A pod with the agent main whose last start was one of a release with this store (undefined: none is known), and a way to start it.
function pod(t, store, files) {
  const root = temporaryDirectory(t);
  const at = name => path.join(root, name);
  const ledger = store === undefined ? {} : { 'chart/ledger.json': { version: 1, release: 'before', store, files: {} } };
  for (const name of ['state', 'home']) fs.mkdirSync(at(name));
  writeFiles(root, { 'agents.json': ['main'], ...ledger, ...files });
  const names = directory => (fs.existsSync(at(directory)) ? fs.readdirSync(at(directory)) : []);
  return {
    at,
    former: () => (fs.existsSync(at(FORMER)) ? readJson(root, FORMER) : undefined),
    ledger: () => readJson(root, 'chart/ledger.json'),
    aside: directory => names(directory).filter(name => /^exec-approvals\.json.*\.displaced-\d{8}T\d{6}Z/.test(name)),
    lies: file => names(path.dirname(file)).includes(path.basename(file)),
    start({ to = 'DATABASE', sidecar = true, command = [] } = {}) {
      const places = ['state', 'home', 'tmp', 'chart'].flatMap(name => [`--${name}`, at(name)]);
      const agents = sidecar ? ['--agents', at('agents.json')] : [];
      const [program, ...args] = [...command, process.execPath, script('prepare-state.mjs'), ...places, '--release', 'now', '--store', to, ...agents];
      return spawnSync(program, args, { encoding: 'utf8' });
    },
  };
}

for (const [store, file] of [['STATE_FILE', OF_STATE], ['HOME_FILE', OF_HOME]]) {
  test(`the first start after ${store} takes single programs of declared agents over, tells each, and later starts do nothing`, t => {
    const approved = of(git, '/usr/bin/jq', { pattern: '**' }, { id: 'chart:curl', pattern: 'curl' }, { pattern: '/usr/bin/tar', argPattern: '^x\u0000$', source: 'allow-always' });
    const { start, former, ledger, at, lies } = pod(t, store, { [file]: { ...approved, defaults: WIDE, agents: { ...approved.agents, '*': { allowlist: [git] }, gone: { allowlist: [git] } } } });

    const { status, stdout } = start();

    assert.equal(status, 0, stdout);
    assert.deepEqual(former(), { main: [git, { pattern: '/usr/bin/jq' }] });
    assert.deepEqual([ledger().release, ledger().store], ['now', 'DATABASE']);
    for (const line of ['kept "/usr/bin/git" of agent "main"', 'kept "/usr/bin/jq" of agent "main"', 'dropped "**" of agent "main": ', 'dropped "/usr/bin/git" of agent "gone": ', 'dropped "/usr/bin/git" of all agents: ', 'dropped "security" of all agents: ', 'dropped "/usr/bin/tar" with "^x\\u0000$" of agent "main": it was of a single command']) {
      assert.ok(stdout.includes(`exec approvals of the release before: ${line}`), line);
    }
    assert.equal(stdout.match(/openclaw approvals allowlist add --gateway --agent AGENT PROGRAM/g).length, 1);
    assert.equal(lies(OF_STATE), false);

    fs.rmSync(at(FORMER)); // as the sidecar does
    writeFiles(at('.'), { [file]: of(git) });
    start();
    assert.equal(former(), undefined);
  });
}

// What lies on the volume and says nothing that may be taken over.
const UNPROVEN = [
  ['no ledger, as an earlier chart left it', undefined, { [OF_STATE]: PLANTED }],
  ['no ledger, and the file in the home directory', undefined, { [OF_HOME]: PLANTED }],
  ['no ledger, but one where an agent can write', undefined, { [OF_STATE]: PLANTED, 'state/.openclaw-chart/ledger.json': { version: 1, release: '2026.7.1', store: 'STATE_FILE', files: {} } }],
  ['no ledger, but approvals put aside where an agent can write', undefined, { [OF_STATE]: PLANTED, 'state/.openclaw-chart/exec-approvals.json': of(git) }],
  ['a ledger that is broken', undefined, { [OF_STATE]: of(git), 'chart/ledger.json': '{' }],
  ['a ledger of another shape', undefined, { [OF_STATE]: of(git), 'chart/ledger.json': { store: 7, files: {} } }],
  ['a file planted since the last start', 'DATABASE', { [OF_STATE]: of(git) }],
];
for (const [what, store, files] of UNPROVEN) {
  test(`takes nothing over, says how to approve again, and leaves the gateway no file: ${what}`, t => {
    const { start, former, lies, aside, ledger } = pod(t, store, files);

    const { status, stdout } = start();

    assert.equal(status, 0, stdout);
    assert.equal(former(), undefined);
    assert.match(stdout, /exec approvals in a file are not taken over: .* openclaw approvals allowlist add --gateway --agent AGENT PROGRAM/);
    assert.equal(lies(OF_STATE), false);
    assert.equal(aside('state').length, OF_STATE in files ? 1 : 0);
    assert.equal(ledger().store, 'DATABASE');
    assert.doesNotMatch(start().stdout, /exec.approvals/);
  });
}

test('without a sidecar nothing is taken over, now or when there is one later', t => {
  const { start, former } = pod(t, 'STATE_FILE', { [OF_STATE]: of(git) });
  assert.match(start({ sidecar: false }).stdout, /not taken over: this chart declares neither jobs nor allowed programs/);
  start();
  assert.equal(former(), undefined);
});

test('a file that an interrupted import left is out of the way as well', t => {
  const { start, aside, lies } = pod(t, 'DATABASE', { 'state/exec-approvals.json.doctor-importing': PLANTED });
  start();
  assert.equal(lies('state/exec-approvals.json.doctor-importing'), false);
  assert.equal(aside('state').length, 1);
});

test('a link in the place of the file is not followed', t => {
  const { start, former, at, lies } = pod(t, 'STATE_FILE', { outside: of(git) });
  fs.symlinkSync(at('outside'), at(OF_STATE));
  start();
  assert.equal(former(), undefined);
  assert.equal(lies(OF_STATE), false);
  assert.deepEqual(readJson(at('outside')), of(git));
});

for (const [what, content] of [['is cut off', '{"version": 1,'], ['has another shape', '{"agents": [7], "defaults": "x"}'], ['is larger than makes sense', ' '.repeat(2_000_000)], ['is empty', '']]) {
  test(`a file that ${what} is told once and kept aside`, t => {
    const { start, former, aside } = pod(t, 'STATE_FILE', { [OF_STATE]: content });
    const { status, stdout } = start();
    assert.equal(status, 0, stdout);
    assert.deepEqual(former() ?? {}, {});
    assert.equal(aside('state').length, 1);
    assert.equal(stdout.match(/moved .*exec-approvals\.json aside/g).length, 1);
    assert.doesNotMatch(start().stdout, /exec.approvals/);
  });
}

test('what no sidecar took over before a start with a file again is forgotten', t => {
  const { start, former } = pod(t, 'STATE_FILE', { [OF_STATE]: of(git) });
  start();
  assert.deepEqual(former(), { main: [git] });
  start({ to: 'STATE_FILE' });
  start();
  assert.equal(former(), undefined);
});

test('a name that steers a terminal is told escaped', t => {
  const { start } = pod(t, 'STATE_FILE', { [OF_STATE]: of({ pattern: '\u001b[31m\u202e\n' }) });
  const { stdout } = start();
  assert.match(stdout, /dropped "\\u001b\[31m\\u\{202e\}\\n" of agent "main"/);
});

test('on a volume that takes no bytes the start goes on, and the file is out of the way', t => {
  const { start, former, lies } = pod(t, 'STATE_FILE', { [OF_STATE]: of(git), 'chart/plugins/x': '', 'chart/approvals/x': '' });
  const { status, stdout } = start({ command: ['sh', '-c', 'ulimit -f 0 && exec "$@"', 'sh'] });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /WARNING exec approvals of the release before are not taken over: .*the volume has no room/);
  assert.equal(former(), undefined);
  assert.equal(lies(OF_STATE), false);
  start();
  assert.equal(former(), undefined);
});
