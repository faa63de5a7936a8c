// Which nodes of the chart the gateway lets in: the device of each executor with exactly the commands that it declares. A
// request that wants anything else stays pending and is said.
import { isDeepStrictEqual } from 'node:util';
import { NodeDevice } from './node-device.mjs';

const CLIENT = 'node-host';
const OURS = /^executor-/;

// True when something was approved, which a connection that is open may not know of yet.
export async function admit(gateway, device, log) {
  const devices = await approve(gateway, 'device', pendingOf(await gateway.call('device.pair.list', {}), 'deviceId', device), wrongDevice, device, log);
  const surfaces = await approve(gateway, 'node', pendingOf(await gateway.call('node.pair.list', {}), 'nodeId', device), wrongSurface, device, log);
  return devices || surfaces;
}

const pendingOf = ({ pending = [] }, key, device) => pending.filter(request => request[key] === device.id);

async function approve(gateway, kind, requests, wrong, device, log) {
  let approved = false;
  for (const request of requests) {
    const reason = wrong(request, device);
    if (reason === undefined) {
      await gateway.call(`${kind}.pair.approve`, { requestId: request.requestId });
      approved = true;
    } else {
      log(`WARNING a request of ${device.name} stays pending: ${reason}`);
    }
  }
  return approved;
}

function wrongDevice({ publicKey, role, roles = role === undefined ? [] : [role], scopes = [] }, device) {
  if (publicKey !== device.publicKey) return 'it has another key';
  return roles.some(wanted => wanted !== 'node') || scopes.length > 0 ? `it wants to be ${[...roles, ...scopes].join(', ')}` : undefined;
}

function wrongSurface({ commands = [] }, device) {
  return isDeepStrictEqual(new Set(commands), new Set(device.commands)) ? undefined : `it declares ${commands.join(', ')}`;
}

// Removes what the gateway still knows of executors: an earlier device under the name of one, which would make the name ambiguous, and those
// that are declared no longer, told by their key.
export async function forgetStale(gateway, credential, devices, log) {
  const { paired = [] } = await gateway.call('device.pair.list', {});
  for (const { deviceId, clientId, displayName: name } of paired) {
    if (clientId !== CLIENT || !OURS.test(name ?? '')) continue;
    const current = devices.find(device => device.name === name);
    const stale = current === undefined ? new NodeDevice(credential, name).id === deviceId : current.id !== deviceId;
    if (!stale) continue;
    await gateway.call('device.pair.remove', { deviceId });
    log(`removed an earlier device of ${name}`);
  }
}
