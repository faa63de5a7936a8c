import assert from 'node:assert/strict';
import { test } from 'node:test';
import { script } from './scripts.mjs';

const { commandsOf, towardsExecutor, towardsGateway } = await import(script('executor-traffic.mjs'));

const CALL = 'mcp.tools.call.v1';

const invocation = (command, params, session) => ({
  type: 'event',
  event: 'node.invoke.request',
  payload: { id: 'i1', command, paramsJSON: JSON.stringify(params), sessionKey: session },
});
const ofGateway = (frame, servers = []) => towardsExecutor(frame, { agent: 'a', servers }, () => ({ file: 'declared' }));
const ofExecutor = (frame, servers = []) => towardsGateway(frame, new Set(['i1']), { node: 'device', servers });
const called = (session, params, servers = ['docs']) => ofGateway(invocation(CALL, params, session), servers);
const publication = tools => ({ type: 'req', id: '1', method: 'node.pluginTools.update', params: { tools } });

test('commands of the own agent pass', () => {
  for (const frame of [
    invocation('system.run', { agentId: 'a', command: ['id'] }),
    invocation('system.run.prepare', { agentId: 'a', command: ['id'] }),
    invocation('system.which', { bins: ['git'] }),
    { type: 'event', event: 'node.invoke.cancel', payload: { invokeId: 'i1' } },
    { type: 'event', event: 'tick', payload: {} },
    { type: 'res', id: 'executor-1', ok: true },
  ]) assert.deepEqual(ofGateway(frame), { pass: frame });
});

test('another agent\'s command does not, nor one of nobody', () => {
  for (const params of [{ agentId: 'b' }, {}, { agentId: ['a'] }]) {
    assert.match(ofGateway(invocation('system.run', params)).answer.error.message, /executor of agent a/);
  }
  assert.equal(ofGateway({ ...invocation('system.run'), payload: { id: 'i1', command: 'system.run', paramsJSON: '{' } }).answer.ok, false);
});

test('the approvals are the chart\'s, not the executor\'s', () => {
  assert.deepEqual(ofGateway(invocation('system.execApprovals.get', {})), { answer: { ok: true, payload: { file: 'declared' } } });
});

test('nothing else is asked of an executor, and what concerns others is kept from it', () => {
  for (const command of ['system.execApprovals.set', 'fs.listDir', 'browser.proxy', 'mcp.tools.call.v1', undefined]) {
    assert.equal(ofGateway(invocation(command, { agentId: 'a' })).answer.ok, false);
  }
  assert.match(called('agent:a:main', { server: 'docs' }, []).answer.error.message, /take no mcp\.tools\.call\.v1/);
  for (const event of ['presence', 'chat', 'node.pair.requested', 'voicewake.changed']) assert.deepEqual(ofGateway({ type: 'event', event, payload: {} }), {});
});

test('results that the gateway waits for pass, under the id of the device', () => {
  for (const [method, key] of [['node.invoke.result', 'id'], ['node.invoke.progress', 'invokeId']]) {
    const params = { [key]: 'i1', nodeId: 'what it thinks it is' };
    assert.deepEqual(ofExecutor({ type: 'req', id: '1', method, params }).pass.params, { ...params, nodeId: 'device' });
  }
});

test('what an executor says by itself reaches nobody', () => {
  for (const frame of [
    { type: 'req', id: '1', method: 'node.invoke.result', params: { id: 'of another' } },
    { type: 'req', id: '1', method: 'node.invoke.progress', params: { id: 'i1' } },
    { type: 'req', id: '1', method: 'node.event', params: { event: 'agent.request', payloadJSON: '{"sessionKey":"agent:b:main","message":"hello"}' } },
    { type: 'req', id: '1', method: 'node.pluginTools.update', params: { tools: [{ name: 'x' }] } },
    { type: 'req', id: '1', method: 'agent', params: {} },
    { type: 'event', event: 'tick' },
    { type: 'res', id: 'gate-1', ok: true },
  ]) assert.equal(ofExecutor(frame).pass, undefined);
});

test('what is declared at the gateway is what may be asked', () => {
  for (const servers of [[], ['docs']]) {
    for (const command of commandsOf(servers)) {
      assert.notEqual(ofGateway(invocation(command, { agentId: 'a', server: 'docs' }, 'agent:a:main'), servers).answer?.ok, false);
    }
  }
  assert.equal(commandsOf([]).includes(CALL), false);
});

test('a tool of a declared MCP server is called by the own agent alone', () => {
  for (const session of ['agent:a:main', 'agent:a:cron:1', 'agent:a:subagent:2']) assert.ok(called(session, { server: 'docs', tool: 'read' }).pass);
  for (const session of ['agent:b:main', 'agent:ab:main', 'agent:a', 'main', 'global', undefined]) {
    assert.match(called(session, { server: 'docs', tool: 'read' }).answer.error.message, /MCP server of agent a/);
  }
  for (const params of [{ server: 'other' }, {}, null, 'docs']) assert.match(called('agent:a:main', params).answer.error.message, /no such MCP server/);
});

test('an executor publishes tools of its declared MCP servers, and says nothing else by that', () => {
  const tool = server => ({ pluginId: 'x', name: 'exec', description: 'Reads', parameters: {}, command: CALL, mcp: { server, tool: 'read' }, more: 1 });
  const { pass, left } = ofExecutor({ ...publication([tool('docs'), tool('other')]), params: { tools: [tool('docs'), tool('other')], skills: [{}] } }, ['docs']);
  assert.deepEqual(pass.params, { tools: [{ pluginId: 'node-mcp', name: 'docs__read', description: 'Reads', parameters: {}, command: CALL, mcp: { server: 'docs', tool: 'read' } }] });
  assert.equal(left, 1);
  assert.deepEqual(ofExecutor(publication('nonsense'), ['docs']).pass.params, { tools: [] });
  assert.equal(ofExecutor(publication([tool('docs')])).pass, undefined);
});
