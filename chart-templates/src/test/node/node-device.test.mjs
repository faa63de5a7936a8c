import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { test } from 'node:test';
import { script } from './scripts.mjs';

const { NodeDevice } = await import(script('node-device.mjs'));

const INTRODUCTION = { client: { id: 'node-host', mode: 'node' }, role: 'node', scopes: [], auth: { token: 'of the operator' } };

test('the same credential and name make the same device, any other another', () => {
  const device = new NodeDevice('secret', 'executor-a');
  assert.equal(new NodeDevice('secret', 'executor-a').id, device.id);
  assert.notEqual(new NodeDevice('secret', 'executor-b').id, device.id);
  assert.notEqual(new NodeDevice('another', 'executor-a').id, device.id);
});

test('its proof is signed as the gateway reads it', () => {
  const device = new NodeDevice('secret', 'executor-a');
  const { id, publicKey, signature, signedAt, nonce } = device.proof(INTRODUCTION, 'n1');
  const raw = Buffer.from(publicKey, 'base64url');
  assert.equal(id, crypto.createHash('sha256').update(raw).digest('hex'));
  const key = crypto.createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]), format: 'der', type: 'spki' });
  const text = `v2|${id}|node-host|node|node||${signedAt}|of the operator|n1`;
  assert.equal(nonce, 'n1');
  assert.equal(crypto.verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url')), true);
});
