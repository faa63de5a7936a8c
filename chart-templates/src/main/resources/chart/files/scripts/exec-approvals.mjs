// The gateway's document of exec approvals: which programs each agent may run. Entries of the chart carry ids with its prefix;
// all others were approved by people.
import { isDeepStrictEqual } from 'node:util';

const PREFIX = 'chart:';
const USAGE = ['lastUsedAt', 'lastUsedCommand', 'lastResolvedPath'];

export const isOurs = entry => typeof entry?.id === 'string' && entry.id.startsWith(PREFIX);

// The declared entries by agent ("*": all agents), from the text that the chart ships; throws for one without the prefix.
export function parseApprovals(text) {
  const { agents } = JSON.parse(text);
  const foreign = Object.values(agents).flatMap(agent => agent.allowlist).find(entry => !isOurs(entry));
  if (foreign !== undefined) throw new Error(`approval id ${JSON.stringify(foreign.id)} does not start with ${PREFIX}`);
  return agents;
}

// {document, events}: the document with the declared entries in place of ours, and what changed, one line each.
export function withDeclared(document, declared) {
  const agents = {};
  const events = [];
  for (const id of new Set([...Object.keys(document.agents ?? {}), ...Object.keys(declared)])) {
    const known = document.agents?.[id] ?? {};
    const agent = merge(id, known, declared[id]?.allowlist ?? [], events);
    if (agent !== known || id in (document.agents ?? {})) agents[id] = agent;
  }
  return { document: { ...document, agents }, events };
}

function merge(id, known, wanted, events) {
  const existing = known.allowlist ?? [];
  const ours = new Map(existing.filter(isOurs).map(entry => [entry.id, entry]));
  const names = new Set(wanted.map(entry => entry.id));
  const entries = wanted.map(entry => ({ ...usage(ours.get(entry.id)), ...entry }));
  const stale = [...ours.keys()].filter(name => !names.has(name));
  const changed = entries.filter(entry => !isDeepStrictEqual(entry, ours.get(entry.id)));
  if (stale.length === 0 && changed.length === 0) return known;
  events.push(...stale.map(name => `removed ${name} of ${id}`), ...changed.map(entry => `allowed ${entry.id} of ${id}`));
  return { ...known, allowlist: [...existing.filter(entry => !isOurs(entry)), ...entries] };
}

// When an entry was last used stays with it.
function usage(entry = {}) {
  return Object.fromEntries(USAGE.filter(key => entry[key] !== undefined).map(key => [key, entry[key]]));
}
