// The keys of a config schema.

/** What has a key below a list or below names of the user's own. */
const ANY = '*';

/** The values that a key may have, sorted, by key such as `agents.list.*.id`; undefined for a key whose values are not listed. */
export function keysOf(schema) {
  const keys = new Map();
  walk(schema, '', keys);
  return keys;
}

function walk(node, path, keys) {
  if (node === null || typeof node !== 'object') return;
  for (const [name, child] of Object.entries(node.properties ?? {})) visit(child, join(path, name), keys);
  if (typeof node.additionalProperties === 'object') walk(node.additionalProperties, join(path, ANY), keys);
  for (const items of [node.items ?? []].flat()) walk(items, join(path, ANY), keys);
  for (const child of alternatives(node)) walk(child, path, keys);
}

function visit(child, path, keys) {
  const values = valuesOf(child);
  const known = keys.get(path);
  keys.set(path, known && values ? [...new Set([...known, ...values])].sort() : values);
  walk(child, path, keys);
}

/** Those of all alternatives, where each lists its own. */
function valuesOf(node) {
  if (node?.enum) return node.enum.map(String).sort();
  const lists = alternatives(node ?? {}).map(valuesOf);
  return lists.length > 0 && lists.every(Boolean) ? lists.flat().sort() : undefined;
}

function alternatives(node) {
  return [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
}

function join(path, name) {
  return path === '' ? name : `${path}.${name}`;
}
