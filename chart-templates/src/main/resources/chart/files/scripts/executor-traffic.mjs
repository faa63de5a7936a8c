// What may pass between the gateway and an executor, as a decision on one frame. The executor's commands can speak as the executor itself, so
// nothing from there but the result of a command that the gateway asked for is passed on: with a node's own credential they could write to
// any agent's conversation (`agent.request`, `voice.transcript`: 2026.9.6).
const RUN = ['system.run', 'system.run.prepare'];
const APPROVALS = 'system.execApprovals.get';

// What the gateway may ask of an executor; the last is answered for it.
export const COMMANDS = [...RUN, 'system.which', APPROVALS];

const FOR_EXECUTOR = new Set(COMMANDS.filter(command => command !== APPROVALS));
const EVENTS = new Set(['tick', 'node.invoke.cancel']);

// A decision: {pass: frame}, {answer: {ok, payload, error}} on behalf of the other side, or {} for what nobody needs to know.

// A frame of the gateway, for the executor of an agent. `approvals` is asked only when it is needed.
export function towardsExecutor(frame, agent, approvals) {
  if (frame.type === 'res') return { pass: frame };
  if (frame.event !== 'node.invoke.request') return EVENTS.has(frame.event) ? { pass: frame } : {};
  const { command, paramsJSON } = frame.payload;
  if (command === APPROVALS) return { answer: { ok: true, payload: approvals() } };
  if (!FOR_EXECUTOR.has(command)) return refusal(`executors take no ${command}`);
  if (RUN.includes(command) && agentOf(paramsJSON) !== agent) return refusal(`this is the executor of agent ${agent}`);
  return { pass: frame };
}

// A frame of the executor. `open` are the ids of what the gateway waits for; `node` is the id by which the gateway knows it.
export function towardsGateway(frame, open, node) {
  if (frame.type !== 'req') return {};
  const { method, params = {} } = frame;
  const id = { 'node.invoke.result': params.id, 'node.invoke.progress': params.invokeId }[method];
  if (id !== undefined && open.has(id)) return { pass: { ...frame, params: { ...params, nodeId: node } } };
  return { answer: { ok: true, payload: {} } };
}

function agentOf(paramsJSON) {
  try {
    return JSON.parse(paramsJSON).agentId;
  } catch {
    return undefined;
  }
}

const refusal = message => ({ answer: { ok: false, error: { code: 'UNAVAILABLE', message } } });
