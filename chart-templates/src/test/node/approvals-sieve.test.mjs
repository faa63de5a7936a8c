import assert from 'node:assert/strict';
import { test } from 'node:test';
import { script } from './scripts.mjs';

const { CLOSING_MODES, sift } = await import(script('approvals-sieve.mjs'));

const ours = { id: 'chart:kubectl', pattern: 'kubectl' };
const of = (id, ...allowlist) => ({ agents: { [id]: { allowlist } } });

// What a file holds for the declared agents main and reports, and what of it passes.
const PASSES = [
  ['the path of a program', { pattern: '/usr/bin/git' }],
  ['the name of a program', { pattern: 'x86_64-linux-gnu-g++' }],
  ['arguments', { pattern: '/usr/bin/git', argPattern: '^status$' }],
  ['what the gateway noted', { id: '0b1c', pattern: '/usr/bin/git', source: 'allow-always', lastUsedAt: 7, lastUsedCommand: 'git', lastResolvedPath: '/usr/bin/git' }],
  ['an entry of ours, whatever it says: the declaration replaces it', { id: 'chart:**', pattern: '**' }],
  ['a field of another type is left out', { id: 7, pattern: '/usr/bin/git', lastUsedAt: 'now', more: {} }, { pattern: '/usr/bin/git' }],
  ['an entry of an old release is a text', '/usr/bin/jq', { pattern: '/usr/bin/jq' }],
];
for (const [what, entry, expected = entry] of PASSES) {
  test(`passes: ${what}`, () => {
    assert.deepEqual(sift(of('main', entry), ['main', 'reports']).document, { version: 1, ...of('main', expected) });
  });
}

const FAILS = [
  ...['*', '**', '/**', '/usr/bin/*', '/usr/bin/g?t', '~/bin/x', '~', '$HOME/x', '/bin/[a-z]', '/bin/{a,b}', '=command:0123456789abcdef'],
  ...['', ' ', '/', '/usr/bin/', '//bin/x', '/usr/../tmp/x', '/usr/./bin/x', './x', 'a/b', ' /usr/bin/git', '/usr/bin/git ', '/usr/bin/git\n', 'C:\\x', '/usr/bin/gít'],
  ...['/openclaw/state/workspace-main/x', '/openclaw/home/x', '/tmp/x', '/dev/shm/x', '/proc/self/cwd/x'],
].map(pattern => ({ pattern }));
const BROKEN = [null, 7, [], {}, { pattern: 7 }, { pattern: null }, { pattern: '/usr/bin/git', argPattern: 7 }, { pattern: '/usr/bin/git', argPattern: {} }];
for (const entry of [...FAILS, ...BROKEN]) {
  test(`does not pass: ${JSON.stringify(entry)}`, () => {
    const { document, events } = sift(of('main', entry, { pattern: '/usr/bin/git' }), ['main']);
    assert.deepEqual(document.agents, { main: { allowlist: [{ pattern: '/usr/bin/git' }] } });
    assert.equal(events.filter(event => /^dropped .* of agent "main": /s.test(event)).length, 1);
  });
}

for (const id of ['*', 'other', 'default', 'Main', '__proto__', 'constructor']) {
  test(`an entry of ${JSON.stringify(id)}, which is no declared agent, does not pass`, () => {
    const { document, events } = sift(JSON.parse(`{"agents": {"${id}": {"allowlist": [{"pattern": "/usr/bin/git"}]}}}`), ['main']);
    assert.deepEqual(document, { version: 1, agents: {} });
    assert.match(events.join(), /^dropped "\/usr\/bin\/git" of .*: an entry is for one declared agent$/);
  });
}

for (const document of [{}, { agents: null }, { agents: [] }, { agents: 'x' }, { agents: { main: null } }, { agents: { main: 7 } }, { agents: { main: { allowlist: {} } } }, { agents: { main: { allowlist: 'x' } } }]) {
  test(`of ${JSON.stringify(document)} nothing passes`, () => {
    assert.deepEqual(sift(document, ['main']).document, { version: 1, agents: {} });
  });
}

const WIDE = { security: 'full', ask: 'off', askFallback: 'full', autoAllowSkills: true, mcpTools: [], toString: 1 };

test('no mode passes, wherever it stands, and each is told', () => {
  const { document, events } = sift({ defaults: WIDE, agents: { '*': WIDE, main: { ...WIDE, allowlist: [ours] } } }, ['main'], { modes: CLOSING_MODES });
  assert.deepEqual(document, { version: 1, agents: { main: { allowlist: [ours] } } });
  assert.equal(events.length, 18);
  assert.ok(events.includes('dropped "security" of agent "main": modes come from the descriptor alone'));
});

test('modes that close all may pass, those between may not, since they would lift a closing one of the defaults', () => {
  const closed = { security: 'deny', ask: 'always' };
  const { document, events } = sift({ defaults: closed, agents: { '*': closed, main: { security: 'allowlist', ask: 'on-miss' }, other: closed } }, ['main'], { modes: CLOSING_MODES });
  assert.deepEqual(document, { version: 1, defaults: closed, agents: { '*': { ...closed, allowlist: [] } } });
  assert.ok(events.includes('kept "security" of all agents, which is not declared'));
  assert.deepEqual(sift({ defaults: closed, agents: { main: closed } }, ['main']).document, { version: 1, agents: {} });
});

test('a file of many entries does not flood the log, and still narrows', () => {
  const { document, events, narrows } = sift(of('main', ...Array(5_000).fill('/usr/bin/git'), '**'), ['main']);
  assert.equal(document.agents.main.allowlist.length, 5_000);
  assert.equal(events.length, 1_001);
  assert.equal(narrows, true);
});

test('what passes is told as well, but not our own, and an objection of the caller counts', () => {
  const { document, events } = sift(of('main', ours, { pattern: '/usr/bin/git', argPattern: '^x$' }, { pattern: '/usr/bin/jq' }), ['main'], {
    objection: ({ argPattern }) => argPattern && 'because',
  });
  assert.deepEqual(document.agents.main.allowlist, [ours, { pattern: '/usr/bin/jq' }]);
  assert.deepEqual(events, ['dropped "/usr/bin/git" with "^x$" of agent "main": because', 'kept "/usr/bin/jq" of agent "main", which is not declared']);
});
