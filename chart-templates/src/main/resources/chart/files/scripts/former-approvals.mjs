// The exec approvals of a release that kept them in a file, on their way into the database of a later one: from the container that
// prepares the state to the sidecar, by way of a directory that no agent sees.
//
// An agent can write that file at any time. So it counts at one start alone, the first after an upgrade, which only the ledger
// proves; and of it only what the sieve lets pass.
import { sift } from './approvals-sieve.mjs';
import { isOurs } from './exec-approvals.mjs';
import { readJson } from './json-file.mjs';
import { explained, isUnwritable } from './remedy.mjs';

const PART = 'approvals';
const FORMER = 'former.json';
const OF_STATE = 'exec-approvals.json';
const OF_HOME = '.openclaw/exec-approvals.json';
const LARGEST = 1024 * 1024; // thousands of approvals

// Where one of these lies, 2026.9.6 imports it at the first start on a state, modes and wildcards too; while it lies there, later
// starts of 2026.9.6 and all of 2026.8.2 refuse every command that the approvals decide on.
const IN_THE_WAY = [OF_STATE, `${OF_STATE}.doctor-importing`];

const AGAIN =
  "To approve a program again, declare it under tools.exec.allow, or run in the gateway's container: " +
  'openclaw approvals allowlist add --gateway --agent AGENT PROGRAM';

const exists = (tree, file) => tree.kind(file) !== 'absent';

// For a release with a database: takes the files out of the gateway's way, and puts what may be taken over where the sidecar finds
// it. `store` is where the last start had the approvals, by the ledger; `agents` are the declared ones, undefined where the chart
// has no sidecar.
export function setAside({ state, home, chart }, store, agents, log) {
  const objection = objectionTo(store, agents);
  if (objection === undefined) {
    const former = store === 'STATE_FILE' ? readJson(state, OF_STATE, LARGEST) : readJson(home, OF_HOME, LARGEST);
    if (former !== undefined) keep(chart, passing(former, agents, log), log);
  } else if (exists(state, OF_STATE) || (store !== 'DATABASE' && exists(home, OF_HOME))) {
    log(`exec approvals in a file are not taken over: ${objection}. ${AGAIN}`);
  }
  for (const file of IN_THE_WAY) {
    if (exists(state, file)) state.displace(file, 'the gateway has its exec approvals in a database, and such a file adds to them or stops it');
  }
}

function objectionTo(store, agents) {
  if (!['HOME_FILE', 'STATE_FILE', 'DATABASE'].includes(store)) return 'the chart knows of no earlier start here, so that an agent could have put it there';
  if (store === 'DATABASE') return 'the last start already had them in the database, so that it was put there since';
  return agents === undefined ? 'this chart declares neither jobs nor allowed programs, so that no container of it could do that' : undefined;
}

// The entries by agent, without the chart's own, which are declared anew.
function passing(former, agents, log) {
  const { document, events, narrows } = sift(former, agents, { objection: generated });
  events.forEach(event => log(`exec approvals of the release before: ${event}`));
  if (narrows) log(AGAIN);
  return Object.fromEntries(Object.entries(document.agents).map(([id, { allowlist }]) => [id, allowlist.filter(entry => !isOurs(entry))]));
}

// Made by "allow always": from 2026.8.1 such an entry holds for one working directory, and one without is inactive (2026.9.6).
const generated = ({ source }) => (source === 'allow-always' ? 'it was of a single command, and later releases let none of those hold' : undefined);

// A start goes on without what the volume has no room for.
function keep(chart, former, log) {
  try {
    chart.write(`${PART}/${FORMER}`, `${JSON.stringify(former)}\n`);
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    log(`WARNING exec approvals of the release before are not taken over: ${explained(error)}. ${AGAIN}`);
  }
}

// What is to be taken over, by agent; undefined when there is nothing.
export const readFormer = part => readJson(part, FORMER, LARGEST);

export function forgetFormer(part) {
  part.remove(FORMER);
}

// Before a start that keeps its approvals in a file: what no sidecar has taken over yet lies there still.
export function forgetAside(chart) {
  chart.remove(`${PART}/${FORMER}`);
}

// The document with the entries that it lacks.
export function withFormer(document, former) {
  const agents = { ...document.agents };
  for (const [id, entries] of Object.entries(former)) {
    const existing = agents[id]?.allowlist ?? [];
    const missing = entries.filter(entry => !existing.some(other => other.pattern === entry.pattern && other.argPattern === entry.argPattern));
    if (missing.length > 0) agents[id] = { ...agents[id], allowlist: [...existing, ...missing] };
  }
  return { ...document, agents };
}
