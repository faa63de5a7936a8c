// The exec approvals of a release that kept them in a file, on their way into the database of a later one. While the file lies
// where it was, release 2026.8.2 refuses every command that would need an approval.
import { readJson } from './json-file.mjs';

const PART = 'approvals';
const ASIDE = 'former.json';
const LARGEST = 1024 * 1024; // thousands of approvals
const POLICY = ['security', 'ask', 'askFallback', 'autoAllowSkills'];
const ENTRY = ['id', 'pattern', 'argPattern', 'source', 'lastUsedAt', 'lastUsedCommand', 'lastResolvedPath'];

// Moves the file out of the gateway's way; the one in the state directory is the newer one. True when there was one.
export function setAside(state, home, chart) {
  const places = [
    [state, 'exec-approvals.json'],
    [home, '.openclaw/exec-approvals.json'],
  ].filter(([tree, file]) => tree.kind(file) === 'file');
  if (places.length === 0) return false;
  const [tree, file] = places[0];
  chart.write(`${PART}/${ASIDE}`, tree.read(file, LARGEST));
  for (const [tree, file] of places) tree.remove(file);
  return true;
}

// What was set aside and is not yet taken over: {agents}; undefined when there is nothing.
export const readFormer = part => readJson(part, ASIDE, LARGEST);

export function forgetFormer(part) {
  part.remove(ASIDE);
}

// The document with the entries and policies that it lacks.
export function withFormer(document, former) {
  const agents = { ...document.agents };
  for (const [id, agent] of Object.entries(former.agents ?? {})) agents[id] = complete(agents[id] ?? {}, agent);
  return { ...document, defaults: { ...picked(former.defaults, POLICY), ...document.defaults }, agents };
}

function complete(known, former) {
  const existing = known.allowlist ?? [];
  const same = (a, b) => a.pattern === b.pattern && a.argPattern === b.argPattern;
  const entries = (former.allowlist ?? []).map(entry => (typeof entry === 'string' ? { pattern: entry } : picked(entry, ENTRY)));
  const missing = entries.filter(entry => entry.pattern && !existing.some(other => same(other, entry)));
  return { ...picked(former, POLICY), ...known, allowlist: [...existing, ...missing] };
}

function picked(object, keys) {
  return Object.fromEntries(keys.filter(key => (object?.[key] ?? null) !== null).map(key => [key, object[key]]));
}
