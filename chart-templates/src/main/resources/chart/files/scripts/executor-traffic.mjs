// What may pass between the gateway and an executor, as a decision on one frame. The executor's commands can speak as the executor itself, so
// nothing from there is passed on but the result of a command that the gateway asked for and the tools of MCP servers that are declared: with
// a node's own credential they could write to any agent's conversation (`agent.request`, `voice.transcript`: 2026.9.6).
import { CALL, declaredTools } from './executor-tools.mjs';

const RUN = ['system.run', 'system.run.prepare'];
const APPROVALS = 'system.execApprovals.get';
const EVENTS = new Set(['tick', 'node.invoke.cancel']);

// What the gateway may ask of an executor that has these MCP servers; approvals are answered for it.
export const commandsOf = servers => [...RUN, 'system.which', APPROVALS, ...(servers.length > 0 ? [CALL] : [])];

// A decision: {pass: frame}, {answer: {ok, payload, error}} on behalf of the other side, or {} for what nobody needs to know. `left` counts
// tools that are not passed on.

// A frame of the gateway, for the executor of an agent with its MCP servers. `approvals` is asked only when it is needed.
export function towardsExecutor(frame, { agent, servers }, approvals) {
  if (frame.type === 'res') return { pass: frame };
  if (frame.event !== 'node.invoke.request') return EVENTS.has(frame.event) ? { pass: frame } : {};
  const { command, paramsJSON, sessionKey } = frame.payload;
  if (command === APPROVALS) return { answer: { ok: true, payload: approvals() } };
  if (!commandsOf(servers).includes(command)) return refusal(`executors take no ${command}`);
  const { agentId, server } = parsed(paramsJSON);
  if (RUN.includes(command) && agentId !== agent) return refusal(`this is the executor of agent ${agent}`);
  if (command === CALL && !`${sessionKey}`.startsWith(`agent:${agent}:`)) return refusal(`this is an MCP server of agent ${agent}`);
  if (command === CALL && !servers.includes(server)) return refusal(`the executor of agent ${agent} has no such MCP server`);
  return { pass: frame };
}

// A frame of the executor. `open` are the ids of what the gateway waits for; `node` is the id by which the gateway knows it.
export function towardsGateway(frame, open, { node, servers }) {
  if (frame.type !== 'req') return {};
  const { method, params = {} } = frame;
  if (method === 'node.pluginTools.update' && servers.length > 0) {
    const tools = declaredTools(params.tools, servers);
    return { pass: { ...frame, params: { tools } }, left: params.tools?.length - tools.length };
  }
  const id = { 'node.invoke.result': params.id, 'node.invoke.progress': params.invokeId }[method];
  if (id !== undefined && open.has(id)) return { pass: { ...frame, params: { ...params, nodeId: node } } };
  return { answer: { ok: true, payload: {} } };
}

function parsed(paramsJSON) {
  try {
    return JSON.parse(paramsJSON) ?? {};
  } catch {
    return {};
  }
}

const refusal = message => ({ answer: { ok: false, error: { code: 'UNAVAILABLE', message } } });
