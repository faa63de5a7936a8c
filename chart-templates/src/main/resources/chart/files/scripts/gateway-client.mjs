// A connection to the gateway in the same pod: JSON frames over one WebSocket on loopback, with the shared token or
// password and no device identity (accepted on 2026.2.26 and from 2026.5.28 to 2026.9.6; the password beside a trusted proxy from 2026.5.28).
import { setTimeout as sleep } from 'node:timers/promises';

const ANSWER_TIMEOUT_MS = 30_000;
const STARTING_PAUSE_MS = 1_000;
const STARTING_ATTEMPTS = 30;

// The gateway answered, and the answer is no.
export class Refused extends Error {
  constructor(method, error) {
    super(`${method}: ${error?.message ?? 'refused'}`);
    this.code = error?.details?.code ?? error?.code ?? '';
    this.retryable = error?.retryable === true;
    this.retryAfterMs = error?.retryAfterMs;
  }

  // True when the same credentials cannot succeed.
  get isAuthentication() {
    return /^(AUTH_|PAIRING_|PROTOCOL_MISMATCH)/.test(this.code) && !/RATE/.test(this.code);
  }
}

export class GatewayClient {
  #socket;
  #waiting = new Map();
  #lastId = 0;
  #log;

  constructor(socket, log) {
    this.#socket = socket;
    this.#log = log;
    socket.onmessage = ({ data }) => this.#answer(JSON.parse(data));
    socket.onclose = ({ code, reason }) => this.#abandon(new Error(`connection closed: ${code} ${reason}`));
  }

  // Opens and authenticates; throws Refused when the gateway says no, any other error when there is none.
  static async connect(url, auth, log) {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error(`no gateway at ${url}`));
    });
    const client = new GatewayClient(socket, log);
    try {
      await client.call('connect', {
        minProtocol: 3,
        maxProtocol: 4,
        role: 'operator',
        scopes: ['operator.admin'],
        caps: [],
        client: { id: 'gateway-client', mode: 'backend', version: '1.0.0', platform: process.platform },
        auth,
      });
    } catch (error) {
      client.close();
      throw error;
    }
    return client;
  }

  // The payload of the answer. Waits as long as the gateway asks for: it limits writes (30 a minute per method from 2026.8)
  // and says so when it is still starting.
  async call(method, params) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#request(method, params);
      } catch (error) {
        const limited = error.retryAfterMs !== undefined;
        if (!(error instanceof Refused) || !error.retryable || (!limited && attempt === STARTING_ATTEMPTS)) throw error;
        if (limited) this.#log(`${method} is limited by the gateway, going on in ${Math.ceil(error.retryAfterMs / 1000)} s`);
        await sleep((error.retryAfterMs ?? STARTING_PAUSE_MS) + 50);
      }
    }
  }

  close() {
    this.#socket.close();
  }

  #request(method, params) {
    return new Promise((resolve, reject) => {
      const id = String(++this.#lastId);
      const settle = (done, value) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        done(value);
      };
      const timer = setTimeout(() => settle(reject, new Error(`${method}: no answer`)), ANSWER_TIMEOUT_MS);
      this.#waiting.set(id, { method, resolve: value => settle(resolve, value), reject: error => settle(reject, error) });
      if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify({ type: 'req', id, method, params }));
      else this.#waiting.get(id).reject(new Error('connection closed'));
    });
  }

  #answer({ type, id, ok, payload, error }) {
    const waiting = type === 'res' ? this.#waiting.get(id) : undefined;
    if (ok) waiting?.resolve(payload);
    else waiting?.reject(new Refused(waiting.method, error));
  }

  #abandon(error) {
    for (const waiting of [...this.#waiting.values()]) waiting.reject(error);
  }
}
