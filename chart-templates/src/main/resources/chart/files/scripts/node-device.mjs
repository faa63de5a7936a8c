// The device that an executor is in the gateway's eyes. Its key follows from the operator's credential and the executor's name: there is
// nothing to keep, nothing that an executor could read, and with a new credential it is a new device. What is signed is version 2 of the
// gateway's text (accepted from 2026.7.1 to 2026.9.6).
import crypto from 'node:crypto';

const SEED_BYTES = 32;
const PKCS8_BEFORE_SEED = Buffer.from('302e020100300506032b657004220420', 'hex');

export class NodeDevice {
  #key;

  // `commands` is what the gateway may ask of it.
  constructor(credential, name, commands = []) {
    const seed = Buffer.from(crypto.hkdfSync('sha256', credential, '', `openclaw executor ${name}`, SEED_BYTES));
    this.#key = crypto.createPrivateKey({ key: Buffer.concat([PKCS8_BEFORE_SEED, seed]), format: 'der', type: 'pkcs8' });
    const raw = crypto.createPublicKey(this.#key).export({ format: 'der', type: 'spki' }).subarray(-SEED_BYTES);
    this.name = name;
    this.commands = commands;
    this.publicKey = raw.toString('base64url');
    this.id = crypto.createHash('sha256').update(raw).digest('hex');
  }

  // What `connect` shows of it, against a challenge of the gateway.
  proof({ client, role, scopes, auth }, nonce) {
    const signedAt = Date.now();
    const text = ['v2', this.id, client.id, client.mode, role, scopes.join(','), signedAt, auth.token ?? '', nonce].join('|');
    const signature = crypto.sign(null, Buffer.from(text), this.#key).toString('base64url');
    return { id: this.id, publicKey: this.publicKey, signature, signedAt, nonce };
  }
}
