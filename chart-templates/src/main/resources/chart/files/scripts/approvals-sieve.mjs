// What of a file of exec approvals may be policy. An agent can write that file, and up to 2026.7.35 nothing in it tells an agent's
// entry from a person's. So what passes is what people need and what gives an agent the least: one program of the image for one
// declared agent. What opens more does not pass: modes, defaults, patterns, entries for all agents, programs in places where an
// agent could put another. Each thing is told, so that people can judge it and approve anew.
import { isOurs } from './exec-approvals.mjs';
import { isObject } from './json-file.mjs';

const ALL_AGENTS = '*';

// A name, which the gateway looks for in the PATH alone, or an absolute path; neither with a character that a pattern may have.
const NAME = '[\\w+@:-][\\w.+@:-]*';
const ONE_PROGRAM = new RegExp(`^(${NAME}|(/${NAME})+)$`);
const WRITABLE = /^\/(openclaw|tmp|dev|proc)\//;

const TYPES = { id: 'string', pattern: 'string', argPattern: 'string', source: 'string', lastUsedAt: 'number', lastUsedCommand: 'string', lastResolvedPath: 'string' };

// The strictest value of each scale: it can only close what is declared, since the gateway takes the stricter of both (2026.2.26,
// 2026.7.1). A milder one would lift a stricter one of the defaults.
export const CLOSING_MODES = { security: 'deny', ask: 'always' };

// {document, events}: what passes, the chart's own entries among it, and a line for each thing of others. `declared` are the ids
// of the agents, `modes` those that pass; `objection` says why an entry that would pass does not.
export function sift({ defaults, agents }, declared, { modes = {}, objection = () => undefined } = {}) {
  const events = [];
  const passed = { version: 1, agents: {} };
  const closing = siftModes(defaults, 'all agents', modes, events);
  if (Object.keys(closing).length > 0) passed.defaults = closing;
  for (const [id, agent] of Object.entries(isObject(agents) ? agents : {})) {
    const whose = id === ALL_AGENTS ? 'all agents' : `agent ${JSON.stringify(id)}`;
    const known = declared.includes(id) || id === ALL_AGENTS;
    const kept = known ? siftModes(agent, whose, modes, events) : {};
    const allowlist = Array.isArray(agent?.allowlist) ? agent.allowlist.map(typed) : [];
    const verdict = entry => (declared.includes(id) ? (fault(entry) ?? objection(entry)) : 'entries are for one declared agent');
    const entries = allowlist.filter(entry => (isOurs(entry) ? known : tell(entry, whose, verdict(entry), events)));
    if (entries.length > 0 || Object.keys(kept).length > 0) passed.agents[id] = { ...kept, allowlist: entries };
  }
  return { document: passed, events };
}

function siftModes(policy, whose, passing, events) {
  const kept = {};
  for (const [key, value] of Object.entries(isObject(policy) ? policy : {})) {
    if (key === 'allowlist' || value === null) continue;
    if (Object.hasOwn(passing, key) && value === passing[key]) kept[key] = value;
    events.push(`${key in kept ? 'kept' : 'dropped'} ${JSON.stringify(key)} of ${whose}${key in kept ? '' : ': modes come from the descriptor alone'}`);
  }
  return kept;
}

function tell(entry, whose, objection, events) {
  const what = `${JSON.stringify(entry?.pattern)}${entry?.argPattern === undefined ? '' : ` with ${JSON.stringify(entry.argPattern)}`} of ${whose}`;
  events.push(objection === undefined ? `kept ${what}, which is not declared` : `dropped ${what}: ${objection}`);
  return objection === undefined;
}

function fault(entry) {
  if (entry === undefined) return 'it is no entry';
  if (!ONE_PROGRAM.test(entry.pattern)) return 'it is neither the name of a program nor the path of one';
  return WRITABLE.test(entry.pattern) ? 'an agent could put another program there' : undefined;
}

// The known fields of an entry; undefined when it has no pattern, or one for arguments that the gateway might overlook.
function typed(raw) {
  const entry = typeof raw === 'string' ? { pattern: raw } : raw;
  if (typeof entry?.pattern !== 'string' || !['string', 'undefined'].includes(typeof (entry.argPattern ?? undefined))) return undefined;
  return Object.fromEntries(Object.entries(TYPES).filter(([key, type]) => typeof entry[key] === type).map(([key]) => [key, entry[key]]));
}
