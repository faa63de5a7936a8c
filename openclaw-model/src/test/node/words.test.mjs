// node --test: what a release changes, in words.
import assert from 'node:assert/strict';
import test from 'node:test';
import { differencesInWords } from '../../catalogue/words.mjs';

const PLUGIN = { package: '@openclaw/irc', version: '2026.1.1' };
const RELEASE = {
  schema: {
    properties: {
      cron: { properties: { mode: { enum: ['one', 'two'] }, limit: {} } },
      tools: { properties: { web: { properties: { key: {} } }, list: { items: { properties: { id: {} } } } } },
    },
  },
  node: '>=22',
  bundledPlugins: ['telegram'],
  officialPlugins: { irc: PLUGIN },
  channels: { telegram: 'telegram' },
  tools: { core: ['read'], plugins: {}, groups: {}, aliases: {} },
  safeBins: { accepted: ['wc'], refused: [] },
  models: { google: { known: ['gemini-1', 'gemini-2'], retired: {} } },
};

const after = (change) => differencesInWords(RELEASE, { ...RELEASE, ...change });

test('a release that changes nothing is said to', () => {
  assert.deepEqual(after({}), ['Nothing that the catalogue knows of differs']);
});

test('a key that is new, gone or elsewhere in its section is named once, with nothing below it', () => {
  const schema = structuredClone(RELEASE.schema);
  delete schema.properties.cron.properties.limit;
  schema.properties.hooks = { properties: { path: {} } };
  schema.properties.tools = { properties: { search: { properties: { key: {} } }, list: RELEASE.schema.properties.tools.properties.list } };
  delete schema.properties.tools.properties.web;

  assert.deepEqual(after({ schema }), [
    'New key: `tools.search`, `hooks`',
    'Key that is gone: `cron.limit`, `tools.web`',
  ]);

  const moved = structuredClone(RELEASE.schema);
  delete moved.properties.tools.properties.list;
  moved.properties.tools.properties.web.properties.list = {};
  assert.deepEqual(after({ schema: moved }), [
    'New key: `tools.web.list`',
    'Key that is gone: `tools.list`',
    'May have moved: `tools.list to tools.web.list`',
  ]);
});

test('values that a key takes no more, or takes besides, are named', () => {
  const schema = structuredClone(RELEASE.schema);
  schema.properties.cron.properties.mode = { anyOf: [{ enum: ['two'] }, { enum: ['three'] }] };

  assert.deepEqual(after({ schema }), ['Takes fewer values: `cron.mode (no more one)`', 'Takes more values: `cron.mode (also three)`']);
});

test('plugins, tools and what runs them are named', () => {
  const change = {
    node: '>=24',
    bundledPlugins: ['matrix'],
    officialPlugins: { irc: { ...PLUGIN, version: '2026.2.1' }, line: { package: '@openclaw/line' } },
    tools: { ...RELEASE.tools, groups: { 'group:fs': ['read'] } },
  };

  assert.deepEqual(after(change), [
    'Node: `>=24` instead of `>=22`',
    'New bundled plugin: `matrix`',
    'Bundled plugin that is gone: `telegram`',
    'New official plugin outside the package: `line`',
    'Other version of a plugin outside the package: `irc (2026.2.1)`',
    'New tool: `group:fs`',
  ]);
});

test('retired models are told from those that only leave the list', () => {
  const models = { google: { known: ['gemini-3'], retired: { 'gemini-1': { reason: 'shut down', refused: true } } } };

  assert.deepEqual(after({ models }), [
    'New model: `google/gemini-3`',
    'Model that is no longer listed: `google/gemini-1`, `google/gemini-2`',
    'Model that is retired now: `google/gemini-1`',
    'Model with which it no longer starts: `google/gemini-1`',
  ]);
});

test('many names are counted', () => {
  const skills = Array.from({ length: 20 }, (_, index) => `s${index}`);

  assert.match(after({ skills })[0], /^New skill: `s0`, .*`s11` and 8 more$/);
});
