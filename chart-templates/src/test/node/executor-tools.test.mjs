import assert from 'node:assert/strict';
import { test } from 'node:test';
import { script } from './scripts.mjs';

const { CALL, declaredTools } = await import(script('executor-tools.mjs'));

const tool = (server, name, more = {}) => ({ pluginId: 'node-mcp', name: `${server}_${name}`, description: 'Reads', parameters: {}, command: CALL, mcp: { server, tool: name }, ...more });
const names = tools => declaredTools(tools, ['docs', 'tickets']).map(({ name }) => name);

test('tools are called after their server, as those of the gateway\'s own servers', () => {
  assert.deepEqual(names([tool('docs', 'read'), tool('tickets', 'list.all'), tool('docs', 'x'.repeat(70))]), ['docs__read', 'tickets__list-all', `docs__${'x'.repeat(58)}`]);
});

test('what is called by it is the tool as its server knows it', () => {
  assert.deepEqual(declaredTools([tool('docs', 'a b')], ['docs'])[0].mcp, { server: 'docs', tool: 'a b' });
});

test('nothing comes through that is no tool of a declared server', () => {
  assert.deepEqual(names([
    tool('other', 'read'),
    tool('docs', 'read', { command: 'system.run' }),
    tool('docs', ' '),
    tool('docs', 7),
    tool('docs', 'read', { mcp: undefined }),
    tool('docs', 'read', { description: '' }),
    tool('docs', 'read', { parameters: [] }),
    null,
    'docs',
  ]), []);
  for (const published of [undefined, null, {}, 'docs']) assert.deepEqual(names(published), []);
});

test('an earlier tool is not replaced by one that would have its name', () => {
  const tools = declaredTools([tool('docs', 'a b'), tool('docs', 'a.b', { description: 'another' })], ['docs']);
  assert.deepEqual(tools.map(({ description }) => description), ['Reads']);
});

test('nobody fills a conversation with descriptions', () => {
  const [long] = declaredTools([tool('docs', 'read', { description: 'x'.repeat(5000) })], ['docs']);
  assert.equal(long.description.length, 1024);
  assert.deepEqual(names([tool('docs', 'read', { parameters: { type: 'x'.repeat(33 * 1024) } }), tool('docs', 'list')]), ['docs__list']);
  assert.equal(names(Array.from({ length: 200 }, (_, index) => tool('docs', `t${index}`))).length, 128);
  const large = { type: 'x'.repeat(30 * 1024) };
  assert.equal(names(Array.from({ length: 20 }, (_, index) => tool('docs', `t${index}`, { parameters: large }))).length, 8);
});
