// What of a file of exec approvals may be policy. An agent can write that file, and up to 2026.7.35 nothing in it tells an agent's
// entry from a person's. So what passes is what people need and what gives an agent the least: one program of the image for one
// declared agent. What opens more does not pass: modes, defaults, patterns, entries for all agents, programs in places where an
// agent could put another. Each thing is told, so that people can judge it and approve anew.
import { isOurs } from './exec-approvals.mjs';
import { isObject } from './json-file.mjs';

const ALL_AGENTS = '*';
const MOST_TOLD = 1_000; // lines: an agent must not flood the log

// A name, which the gateway looks for in the PATH alone, or an absolute path; neither with a character that a pattern may have.
const NAME = '[\\w+@:-][\\w.+@:-]*';
const ONE_PROGRAM = new RegExp(`^(${NAME}|(/${NAME})+)$`);
const WRITABLE = /^\/(openclaw|tmp|dev|proc)\//;

const TEXTS = ['id', 'pattern', 'argPattern', 'source', 'lastUsedCommand', 'lastResolvedPath'];

// The strictest value of each scale: it can only close what is declared, since the gateway takes the stricter of both (2026.2.26,
// 2026.7.1). A milder one would lift a stricter one of the defaults.
export const CLOSING_MODES = { security: 'deny', ask: 'always' };

// {document, events, narrows}: what passes, the chart's own entries among it; a line for each thing of others; and whether one did
// not pass. `declared` are the ids of the agents, `modes` those that pass; `objection` says why an entry that would pass does not.
export function sift(document, declared, rules = {}) {
  return new Sieve(declared, rules).sift(document);
}

class Sieve {
  #declared;
  #modes;
  #objection;
  #events = [];
  #narrows = false;

  constructor(declared, { modes = {}, objection = () => undefined }) {
    this.#declared = declared;
    this.#modes = modes;
    this.#objection = objection;
  }

  sift({ defaults, agents }) {
    const passed = { version: 1, agents: {} };
    const closing = this.#closing(defaults, 'all agents');
    if (Object.keys(closing).length > 0) passed.defaults = closing;
    for (const [id, agent] of Object.entries(isObject(agents) ? agents : {})) {
      const { allowlist, ...modes } = this.#agent(id, agent);
      if (allowlist.length > 0 || Object.keys(modes).length > 0) passed.agents[id] = { ...modes, allowlist };
    }
    return { document: passed, events: this.#events, narrows: this.#narrows };
  }

  #agent(id, agent) {
    const whose = id === ALL_AGENTS ? 'all agents' : `agent ${JSON.stringify(id)}`;
    const known = id === ALL_AGENTS || this.#declared.includes(id);
    const entries = Array.isArray(agent?.allowlist) ? agent.allowlist.map(typed) : [];
    const allowlist = entries.filter(entry => (isOurs(entry) ? known : this.#passes(entry, id, whose)));
    return { ...(known ? this.#closing(agent, whose) : {}), allowlist };
  }

  #closing(policy, whose) {
    const { allowlist, ...modes } = isObject(policy) ? policy : {};
    const stays = ([key, value]) => Object.hasOwn(this.#modes, key) && this.#modes[key] === value;
    const told = mode => this.#tell(`${JSON.stringify(mode[0])} of ${whose}`, stays(mode) ? undefined : 'modes come from the descriptor alone');
    return Object.fromEntries(Object.entries(modes).filter(told));
  }

  #passes(entry, id, whose) {
    const objection = this.#declared.includes(id) ? (fault(entry) ?? this.#objection(entry)) : 'an entry is for one declared agent';
    const only = entry?.argPattern === undefined ? '' : ` with ${JSON.stringify(entry.argPattern)}`;
    return this.#tell(`${JSON.stringify(entry?.pattern)}${only} of ${whose}`, objection);
  }

  // True without an objection.
  #tell(what, objection) {
    if (objection !== undefined) this.#narrows = true;
    if (this.#events.length < MOST_TOLD) {
      this.#events.push(objection === undefined ? `kept ${what}, which is not declared` : `dropped ${what}: ${objection}`);
    } else if (this.#events.length === MOST_TOLD) {
      this.#events.push('there is more, which is treated in the same way');
    }
    return objection === undefined;
  }
}

function fault(entry) {
  if (entry === undefined) return 'it is no entry';
  if (!ONE_PROGRAM.test(entry.pattern)) return 'it is neither the name of a program nor the path of one';
  return WRITABLE.test(entry.pattern) ? 'an agent could put another program there' : undefined;
}

// The known fields of an entry; undefined when it has no pattern, or one for arguments that is no text: without it all would pass.
function typed(raw) {
  const entry = typeof raw === 'string' ? { pattern: raw } : raw;
  if (typeof entry?.pattern !== 'string' || typeof (entry.argPattern ?? '') !== 'string') return undefined;
  const texts = TEXTS.filter(key => typeof entry[key] === 'string').map(key => [key, entry[key]]);
  return Object.fromEntries(typeof entry.lastUsedAt === 'number' ? [...texts, ['lastUsedAt', entry.lastUsedAt]] : texts);
}
