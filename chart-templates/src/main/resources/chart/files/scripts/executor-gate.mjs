// The door between the gateway and the executors of its agents, in the gateway's pod. To the gateway each executor is a paired node, whose key
// never leaves this process; to an executor this is the gateway, and what it lets through is in executor-traffic.mjs.
//
//   node executor-gate.mjs --executors FILE --tokens DIRECTORY [--approvals FILE] --listen 0.0.0.0:18890 --url ws://127.0.0.1:18789
//
// FILE is JSON: [{"agent": "a", "node": "executor-a", "servers": ["docs"]}, …], with the MCP servers that an executor has, if any; the directory has one file for each agent, with the token of its pair. Which programs
// agents may run the gateway asks its nodes: the chart's approvals are the answer. The gateway's token is in OPENCLAW_GATEWAY_TOKEN, or its
// password in OPENCLAW_GATEWAY_PASSWORD. GET /healthz says that it listens.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ExecutorLink } from './executor-link.mjs';
import { commandsOf } from './executor-traffic.mjs';
import { GatewayClient } from './gateway-client.mjs';
import { library } from './gateway-library.mjs';
import { logger } from './log.mjs';
import { admit, forgetStale } from './node-admission.mjs';
import { NodeDevice } from './node-device.mjs';
import { pairShowing } from './pair-token.mjs';
import { readDocument } from './parted-document.mjs';

const LARGEST_FRAME = 32 * 1024 * 1024; // results carry a command's whole output
const PING_MS = 15_000; // an executor whose machine is gone says no goodbye
const RETRY_MS = 5_000;

const names = ['executors', 'tokens', 'approvals', 'listen', 'url'];
const { values: options } = parseArgs({ options: Object.fromEntries(names.map(name => [name, { type: 'string' }])) });
const { OPENCLAW_GATEWAY_TOKEN: token, OPENCLAW_GATEWAY_PASSWORD: password } = process.env;
const credentials = password === undefined ? { token } : { password };
const credential = password ?? token;
const say = logger('executors');
const { WebSocket, WebSocketServer } = library('ws');
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));

const pairs = JSON.parse(fs.readFileSync(options.executors, 'utf8')).map(({ agent, node, servers = [] }) => ({
  agent,
  servers,
  device: new NodeDevice(credential, node, commandsOf(servers)),
}));
const links = new Map();
const said = new Set();
const tokenOf = agent => fs.readFileSync(path.join(options.tokens, agent), 'utf8').trim();

// Once until an executor is there: while the gateway starts, they and we ask again and again.
function log(text) {
  if (!said.has(text)) say(text);
  said.add(text);
}

async function asOperator(action) {
  const gateway = await GatewayClient.connect(options.url, credentials, log);
  try {
    return await action(gateway);
  } finally {
    gateway.close();
  }
}

const gate = {
  log,
  credentials,
  dial: () => new WebSocket(options.url, { maxPayload: LARGEST_FRAME }),
  admit: device => asOperator(gateway => admit(gateway, device, log)),
  // Read each time: a Secret may have a new token.
  pairOf: shown => pairShowing(shown, pairs, tokenOf),
  approvals() {
    const text = options.approvals === undefined ? '{"version": 1, "agents": {}}' : readDocument(options.approvals);
    return { path: 'exec-approvals.json', exists: true, hash: createHash('sha256').update(text).digest('hex'), file: JSON.parse(text) };
  },
  // The newest connection counts: the one before may be of a container that is gone.
  joined(link) {
    links.get(link.agent)?.close(1008, 'another one came');
    links.set(link.agent, link);
    said.clear();
    say(`the executor of ${link.agent} is there`);
  },
};

async function tidy() {
  for (;;) {
    try {
      const devices = pairs.map(({ device }) => device);
      return await asOperator(gateway => forgetStale(gateway, credential, devices, log));
    } catch (error) {
      log(`waiting: ${error.message}`);
      await sleep(RETRY_MS);
    }
  }
}

const server = http.createServer((request, response) => response.writeHead(request.url === '/healthz' ? 200 : 404).end());
const sockets = new WebSocketServer({ server, maxPayload: LARGEST_FRAME });
sockets.on('connection', socket => {
  socket.heard = true;
  socket.on('pong', () => (socket.heard = true));
  new ExecutorLink(socket, gate);
});
setInterval(() => {
  for (const socket of sockets.clients) {
    if (!socket.heard) socket.terminate();
    socket.heard = false;
    socket.ping();
  }
}, PING_MS);
const [host, port] = options.listen.split(/:(?=\d+$)/);
server.listen(Number(port), host, () => log(`listens on ${options.listen} for ${pairs.map(({ agent }) => agent).join(', ')}`));
await tidy();
