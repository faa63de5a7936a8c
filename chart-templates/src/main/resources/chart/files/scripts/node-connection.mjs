// A connection on which the gateway takes us for the device of an executor. JSON frames over a WebSocket of the library `ws`.
import { send, frameOf } from './frame.mjs';

const CONNECT = 'connect';
const VERSION = /^[\w.-]{1,40}$/;

// The gateway's answer to `connect`, and what it says later goes to `onFrame`. Rejects when the socket closes before.
export function introduce(socket, { device, credentials, about, onFrame }) {
  return new Promise((resolve, reject) => {
    const lost = () => reject(new Error('the gateway is away'));
    socket.on('error', lost);
    socket.on('close', lost);
    socket.on('message', data => {
      const frame = frameOf(data);
      if (frame.event === 'connect.challenge') send(socket, { type: 'req', id: CONNECT, method: 'connect', params: introduction(device, credentials, about, frame.payload.nonce) });
      else if (frame.type === 'res' && frame.id === CONNECT) resolve(frame);
      else onFrame(frame);
    });
  });
}

// The executor's program says which protocol it speaks; all else is said for it.
function introduction(device, credentials, { minProtocol, maxProtocol, client }, nonce) {
  const version = VERSION.test(client?.version) ? client.version : '0';
  const params = {
    minProtocol,
    maxProtocol,
    // Up to 2026.7 commands count only for a family that is known.
    client: { id: 'node-host', mode: 'node', displayName: device.name, version, platform: 'linux', deviceFamily: 'Linux' },
    caps: ['system'],
    commands: device.commands,
    role: 'node',
    scopes: [],
    auth: credentials,
  };
  return { ...params, device: device.proof(params, nonce) };
}
