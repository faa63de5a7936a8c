import assert from 'node:assert/strict';
import { test } from 'node:test';
import { script } from './scripts.mjs';

const { GatewayClient, Refused } = await import(script('gateway-client.mjs'));

// An open connection whose other end gives these answers, one per request.
function connection(...answers) {
  const log = [];
  const sent = [];
  const socket = {
    readyState: WebSocket.OPEN,
    send(text) {
      const request = JSON.parse(text);
      sent.push(request.method);
      const answer = answers.shift();
      if (answer !== undefined) queueMicrotask(() => socket.onmessage({ data: JSON.stringify({ type: 'res', id: request.id, ...answer }) }));
    },
    close() {},
  };
  return { client: new GatewayClient(socket, line => log.push(line)), socket, sent, log };
}

test('waits as long as the write limit says, then goes on', async () => {
  const { client, sent, log } = connection({ ok: false, error: { message: 'rate limit', retryable: true, retryAfterMs: 200 } }, { ok: true, payload: 1 });
  const start = performance.now();
  assert.equal(await client.call('cron.add', {}), 1);
  assert.equal(performance.now() - start >= 200, true);
  assert.deepEqual(sent, ['cron.add', 'cron.add']);
  assert.match(log[0], /cron\.add is limited by the gateway, going on in 1 s/);
});

test('a refusal carries the gateway\'s words and is not repeated', async () => {
  const { client, sent } = connection({ ok: false, error: { message: 'no such agent', code: 'UNAVAILABLE' } });
  await assert.rejects(client.call('cron.add', {}), error => error instanceof Refused && error.message === 'cron.add: no such agent' && !error.isAuthentication);
  assert.equal(sent.length, 1);
});

test('a wrong token is told from a rate limit on tokens', () => {
  const refused = code => new Refused('connect', { message: 'x', details: { code } });
  assert.equal(refused('AUTH_TOKEN_MISMATCH').isAuthentication, true);
  assert.equal(refused('AUTH_RATE_LIMITED').isAuthentication, false);
});

test('a closed connection fails what waits for an answer', async () => {
  const { client, socket } = connection();
  const answer = client.call('cron.list', {});
  socket.onclose({ code: 1012, reason: 'restart' });
  await assert.rejects(answer, /connection closed: 1012 restart/);
});
