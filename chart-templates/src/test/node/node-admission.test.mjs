import assert from 'node:assert/strict';
import { test } from 'node:test';
import { script } from './scripts.mjs';

const { admit, forgetStale } = await import(script('node-admission.mjs'));
const { commandsOf } = await import(script('executor-traffic.mjs'));
const { NodeDevice } = await import(script('node-device.mjs'));

const COMMANDS = commandsOf([]);
const A = new NodeDevice('secret', 'executor-a', COMMANDS);
const WITH_SERVERS = new NodeDevice('secret', 'executor-a', commandsOf(['docs']));

// A gateway that answers the lists and notes everything else.
function gateway(lists) {
  const calls = [];
  return {
    calls,
    async call(method, params) {
      if (method in lists) return lists[method];
      calls.push([method, Object.values(params)[0]]);
      return {};
    },
  };
}

async function admitted(device, node, executor = A) {
  const log = [];
  const asked = gateway({ 'device.pair.list': { pending: device }, 'node.pair.list': { pending: node } });
  const approved = await admit(asked, executor, line => log.push(line));
  return { approved, calls: asked.calls, log };
}

test('approves the own device and exactly the own commands', async () => {
  const { approved, calls, log } = await admitted(
    [{ requestId: 'd1', deviceId: A.id, publicKey: A.publicKey, role: 'node', roles: ['node'], scopes: [] }],
    [{ requestId: 'n1', nodeId: A.id, commands: [...COMMANDS].reverse() }],
  );
  assert.equal(approved, true);
  assert.deepEqual(calls, [['device.pair.approve', 'd1'], ['node.pair.approve', 'n1']]);
  assert.deepEqual(log, []);
});

test('leaves everybody else\'s requests alone', async () => {
  const { approved, calls } = await admitted([{ requestId: 'd1', deviceId: 'other', role: 'node' }], [{ requestId: 'n1', nodeId: 'other', commands: COMMANDS }]);
  assert.equal(approved, false);
  assert.deepEqual(calls, []);
});

test('a request that wants more stays pending and is said', async () => {
  const { approved, calls, log } = await admitted(
    [
      { requestId: 'd1', deviceId: A.id, publicKey: A.publicKey, role: 'operator', scopes: ['operator.read'] },
      { requestId: 'd2', deviceId: A.id, publicKey: 'forged', role: 'node' },
    ],
    [
      { requestId: 'n1', nodeId: A.id, commands: [...COMMANDS, 'fs.listDir'] },
      { requestId: 'n2', nodeId: A.id, commands: COMMANDS.slice(1) },
    ],
  );
  assert.equal(approved, false);
  assert.deepEqual(calls, []);
  assert.match(log.join('\n'), /wants to be operator, operator\.read[^]*another key[^]*declares .*fs\.listDir/);
  assert.equal(log.length, 4);
});

test('calls of MCP servers are approved where the executor has some, and only there', async () => {
  const request = commands => [{ requestId: 'n1', nodeId: A.id, commands }];
  const more = commandsOf(['docs']);
  assert.equal((await admitted([], request(more), WITH_SERVERS)).approved, true);
  assert.equal((await admitted([], request(more))).approved, false);
  assert.equal((await admitted([], request(COMMANDS), WITH_SERVERS)).approved, false);
});

test('removes earlier devices of executors, and nobody else\'s', async () => {
  const gone = new NodeDevice('secret', 'executor-gone');
  const host = { clientId: 'node-host' };
  const asked = gateway({
    'device.pair.list': {
      paired: [
        { ...host, deviceId: A.id, displayName: 'executor-a' },
        { ...host, deviceId: 'of an earlier credential', displayName: 'executor-a' },
        { ...host, deviceId: gone.id, displayName: 'executor-gone' },
        { ...host, deviceId: 'a node of somebody', displayName: 'executor-gone' },
        { ...host, deviceId: 'a build node', displayName: 'build' },
        { ...host, deviceId: 'nameless' },
        { clientId: 'openclaw-ios', deviceId: 'a phone', displayName: 'executor-a' },
      ],
    },
  });
  await forgetStale(asked, 'secret', [A], () => {});
  assert.deepEqual(asked.calls, [['device.pair.remove', 'of an earlier credential'], ['device.pair.remove', gone.id]]);
});
