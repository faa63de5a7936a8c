// One executor's connection to the gateway. The executor shows the token of its pair, the gateway sees the executor's device: neither has the
// other's credential, and executor-traffic.mjs decides what passes.
import crypto from 'node:crypto';
import { towardsExecutor, towardsGateway } from './executor-traffic.mjs';
import { frameOf, send } from './frame.mjs';
import { introduce } from './node-connection.mjs';

const HANDSHAKE_MS = 15_000;
const MOST_SAID = 20; // an agent could fill the log
const ATTEMPTS = 3;
const AGAIN = 1012; // the executor connects again
const REFUSED = 1008;

const OF_EXECUTOR = 'executor-'; // what the executor asked carries this at the gateway, what the gate says in its place does not

export class ExecutorLink {
  #executor;
  #gateway;
  #gate;
  #pair;
  #awaited = new Set();
  #said = new Set();
  #answers = 0;

  // `gate` has `pairOf(token)`, `dial()`, `admit(device)`, `joined(link)`, `approvals()`, `credentials` and `log`.
  constructor(executor, gate) {
    this.#executor = executor;
    this.#gate = gate;
    const deadline = setTimeout(() => this.close(REFUSED, 'nothing said'), HANDSHAKE_MS);
    executor.once('message', data => {
      clearTimeout(deadline);
      this.#guard(() => this.#begin(frameOf(data)));
    });
    executor.on('error', () => this.close(REFUSED, 'unreadable'));
    executor.on('close', () => {
      clearTimeout(deadline);
      this.#gateway?.close();
    });
    send(executor, { type: 'event', event: 'connect.challenge', payload: { nonce: crypto.randomUUID(), ts: Date.now() } });
  }

  get agent() {
    return this.#pair.agent;
  }

  close(code, reason) {
    this.#executor.close(code, reason);
    this.#gateway?.close();
  }

  async #begin({ id, method, params }) {
    this.#pair = method === 'connect' ? this.#gate.pairOf(params.auth?.token) : undefined;
    if (this.#pair === undefined) {
      this.#gate.log('refused a connection that does not show the token of an executor');
      send(this.#executor, refusal(id, 'no executor of this chart'));
      this.close(REFUSED, 'unauthorized');
      return;
    }
    this.#executor.on('message', data => this.#guard(() => this.#fromExecutor(frameOf(data))));
    const { protocol, policy, server } = await this.#enter(params);
    this.#gate.joined(this);
    const hello = { type: 'hello-ok', protocol, policy, server, features: { methods: [], events: [] }, snapshot: {} };
    send(this.#executor, { type: 'res', id, ok: true, payload: hello });
  }

  // The gateway's welcome, once it knows device and commands: a connection that is older than an approval may lack them.
  async #enter(about) {
    const { device } = this.#pair;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const socket = this.#gate.dial();
      const onFrame = frame => this.#guard(() => socket === this.#gateway && this.#fromGateway(frame));
      this.#gateway = socket;
      const answer = await introduce(socket, { device, credentials: this.#gate.credentials, about, onFrame });
      const approved = await this.#gate.admit(device);
      if (answer.ok && !approved) {
        socket.on('close', () => this.close(AGAIN, 'the gateway is away'));
        return answer.payload;
      }
      if (!answer.ok && !approved) throw new Error(`the gateway says ${answer.error?.message}`);
      socket.close();
    }
    throw new Error('the gateway does not let it in');
  }

  #fromGateway(frame) {
    if (frame.type === 'res') {
      if (frame.id.startsWith(OF_EXECUTOR)) send(this.#executor, { ...frame, id: frame.id.slice(OF_EXECUTOR.length) });
      return;
    }
    const { pass, answer } = towardsExecutor(frame, this.#pair, () => this.#gate.approvals());
    if (answer !== undefined) this.#answer(frame.payload.id, answer);
    if (pass === undefined) return;
    if (pass.event === 'node.invoke.request') this.#awaited.add(pass.payload.id);
    send(this.#executor, pass);
  }

  // In the executor's place.
  #answer(invocation, { ok, payload, error }) {
    if (!ok) this.#say(error.message);
    const result = ok ? { payloadJSON: JSON.stringify(payload) } : { error };
    const params = { id: invocation, nodeId: this.#pair.device.id, ok, ...result };
    send(this.#gateway, { type: 'req', id: `gate-${++this.#answers}`, method: 'node.invoke.result', params });
  }

  #fromExecutor(frame) {
    const { servers, device } = this.#pair;
    const { pass, answer, left } = towardsGateway(frame, this.#awaited, { node: device.id, servers });
    if (left > 0) this.#say(`${left} tools are no declared MCP server's, or too large, and not passed on`);
    if (pass !== undefined) {
      if (pass.method === 'node.invoke.result') this.#awaited.delete(pass.params.id);
      send(this.#gateway, { ...pass, id: `${OF_EXECUTOR}${pass.id}` });
    } else if (answer !== undefined) {
      this.#say(`${frame.method} is not passed on`);
      send(this.#executor, { type: 'res', id: frame.id, ...answer });
    }
  }

  #say(text) {
    if (this.#said.size === MOST_SAID || this.#said.has(text)) return;
    this.#said.add(text);
    this.#gate.log(`${this.#pair.device.name}: ${text}`);
  }

  async #guard(action) {
    try {
      await action();
    } catch (error) {
      this.#gate.log(`${this.#pair?.device.name ?? 'a connection'} ends: ${error.message}`);
      this.close(this.#pair === undefined ? REFUSED : AGAIN, 'try again');
    }
  }
}

const refusal = (id, message) => ({ type: 'res', id, ok: false, error: { code: 'UNAUTHORIZED', message, details: { code: 'AUTH_TOKEN_MISMATCH' } } });
