import assert from 'node:assert/strict';
import { test } from 'node:test';
import { script } from './scripts.mjs';

const { withAdditions } = await import(script('config-merge.mjs'));

const DECLARED = {
  gateway: { mode: 'local', auth: { mode: 'token', token: '${OPENCLAW_GATEWAY_TOKEN}' } },
  agents: { ownership: 'explicit', entries: { main: { tools: { deny: ['exec'] } } } },
  channels: { telegram: { enabled: true, dmPolicy: 'pairing' } },
  tools: { exec: { mode: 'allowlist' } },
  messages: { ackReaction: '👀' },
};

// What becomes of a copy that has, beside what is declared, a value at a path.
function start(path, value, declared = DECLARED, before = DECLARED) {
  const found = structuredClone(before);
  const keys = path.split('.');
  const parent = keys.slice(0, -1).reduce((object, key) => (object[key] ??= {}), found);
  parent[keys.at(-1)] = value;
  return { found, ...withAdditions(declared, before, found) };
}

for (const [path, value] of [
  ['meta.lastTouchedVersion', '2026.9.6'],
  ['ui.prefs.theme', 'claw'],
  ['ui.seamColor', '#ff0000'],
  ['messages.responsePrefix', '[bot]'],
  ['messages.queue', { mode: 'collect', cap: 5 }],
  ['session.reset', { mode: 'idle', idleMinutes: 60 }],
  ['agents.defaults.userTimezone', 'Europe/Berlin'],
  ['agents.entries.main.identity.name', 'Mia'],
  ['channels.telegram.textChunkLimit', 2000],
]) {
  test(`an addition at ${path} stays`, () => {
    const { document, found, events, added } = start(path, value);
    assert.deepEqual(document, found);
    assert.deepEqual(events, []);
    assert.equal(added, true);
  });
}

for (const [path, value] of [
  ['tools.allow', ['exec']],
  ['tools.exec.host', 'gateway'],
  ['tools.elevated', { enabled: true }],
  ['agents.entries.main.tools.allow', ['exec']],
  ['agents.entries.mallory', { name: 'Mallory' }],
  ['agents.entries.main.model', 'evil/model'],
  ['agents.defaults.workspace', '/'],
  ['plugins.entries.evil', { enabled: true }],
  ['plugins.load', { paths: ['/openclaw/state/evil'] }],
  ['hooks.enabled', true],
  ['hooks.internal.entries.evil', { enabled: true }],
  ['mcp.servers.evil', { command: 'sh' }],
  ['auth.profiles.evil', { provider: 'x', mode: 'api_key' }],
  ['gateway.bind', 'lan'],
  ['gateway.auth.allowTailscale', true],
  ['gateway.controlUi.dangerouslyDisableDeviceAuth', true],
  ['approvals.exec', { enabled: false }],
  ['browser.enabled', true],
  ['bindings', [{ agentId: 'main', match: { channel: 'discord' } }]],
  ['channels.discord', { enabled: true, dmPolicy: 'open', allowFrom: ['*'] }],
  ['channels.discord.ackReaction', 'x'],
  ['channels.telegram.allowFrom', ['*']],
  ['channels.telegram.groups', { '*': { requireMention: false } }],
  ['commands.bash', true],
  ['cron.triggers', { enabled: true }],
  ['env.vars.NODE_OPTIONS', '--require /openclaw/state/evil.js'],
  ['logging.file', '/openclaw/state/x'],
  ['memory.qmd.command', '/openclaw/state/evil'],
  ['models.providers.evil', { baseUrl: 'https://evil.example' }],
  ['messages.tts', { provider: 'evil' }],
  ['messages.groupChat.mentionPatterns', ['.*']],
  ['nodeHost.browserProxy', { enabled: true }],
  ['secrets.providers.evil', { source: 'exec', command: '/bin/sh' }],
  ['session.dmScope', 'main'],
  ['skills.load.extraDirs', ['/openclaw/state/evil']],
  ['security', {}],
  ['$include', './evil.json'],
  ['somethingOfALaterRelease', true],
  // In places where additions stay, what the gateway would fill in.
  ['messages.responsePrefix', 'key: ${SECRET_OPENCLAW_KEY}'],
  ['ui.prefs', { locale: ['${OPENCLAW_GATEWAY_TOKEN}'] }],
  ['messages.queue', { $include: './evil.json' }],
  ['ui.prefs', JSON.parse('{"__proto__": {"polluted": true}}')],
  ['meta', { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } }],
]) {
  test(`an addition at ${path} (${JSON.stringify(value)}) is dropped, and its path is told without the value`, () => {
    const { document, events, added } = start(path, value);
    assert.deepEqual(document, DECLARED);
    assert.equal(added, false);
    assert.equal(events.length, 1);
    assert.match(events[0], new RegExp(`^dropped ${path.split('.')[0].replace('$', '\\$')}`));
    assert.doesNotMatch(events[0], /evil\.example|polluted|SECRET|\/bin\/sh/);
  });
}

test('what is declared wins over what the gateway wrote there', () => {
  const found = structuredClone(DECLARED);
  found.gateway.auth.token = 'a token in clear';
  found.tools.exec.mode = 'full';
  found.agents.entries.main.tools.deny = [];
  delete found.channels;
  const { document, events } = withAdditions(DECLARED, DECLARED, found);
  assert.deepEqual(document, DECLARED);
  assert.deepEqual(events.sort(), ['agents.entries.main.tools.deny is again as declared', 'gateway.auth.token is again as declared', 'tools.exec.mode is again as declared']);
});

test('what the descriptor declared before goes with all that was added below it, also what was changed since', () => {
  const before = { ...DECLARED, session: { reset: { mode: 'daily' } }, ui: { seamColor: '#000000' } };
  const found = structuredClone(before);
  found.session.reset = { mode: 'idle', idleMinutes: 5 };
  found.ui.prefs = { theme: 'claw' };
  const { document, events } = withAdditions(DECLARED, before, found);
  assert.deepEqual(document, DECLARED);
  assert.deepEqual(events, ['session goes, the descriptor no longer declares it', 'ui goes, the descriptor no longer declares it']);
});

test('a key that left goes, and what was added beside it stays', () => {
  const before = { ...DECLARED, messages: { ackReaction: '👀', responsePrefix: '[declared]' } };
  const found = structuredClone(before);
  found.messages.suppressToolErrors = true;
  const { document } = withAdditions(DECLARED, before, found);
  assert.deepEqual(document.messages, { ackReaction: '👀', suppressToolErrors: true });
});

test('agents in a list are told apart by their ids, and none is added', () => {
  const declared = { agents: { list: [{ id: 'main', default: true }, { id: 'reports' }] } };
  const found = { agents: { list: [{ id: 'mallory' }, { id: 'reports', name: 'Reports', tools: { allow: ['exec'] } }] } };
  const { document, events } = withAdditions(declared, declared, found);
  assert.deepEqual(document, { agents: { list: [{ id: 'main', default: true }, { id: 'reports', name: 'Reports' }] } });
  assert.equal(events.filter(event => /^dropped agents\.list\.(mallory|reports\.tools)/.test(event)).length, 2);
});

test('a thousand additions do not flood the log', () => {
  const found = { ...DECLARED, plugins: { entries: Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`p${i}`, {}])) } };
  assert.ok(withAdditions({ ...DECLARED, plugins: { entries: {} } }, {}, found).events.length < 300);
});
