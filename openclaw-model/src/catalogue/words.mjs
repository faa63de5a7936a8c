// What a release changes against another, in words: one sentence for each topic of their documents in the catalogue.
import { keysOf } from './schema-keys.mjs';

/** More names than these are counted. */
const NAMED = 12;

/** Topics that are lists or maps by name: what a reader calls one of them. */
const NAMES = {
  bundledPlugins: 'bundled plugin',
  officialPlugins: 'official plugin outside the package',
  channels: 'channel',
  searchProviders: 'web search provider',
  fetchProviders: 'web fetch provider',
  modelProviders: 'model provider',
  endpointOptional: 'provider that may leave out its endpoint',
  skills: 'skill',
};

/** The sentences, in a fixed order; one that says so when nothing differs. */
export function differencesInWords(before, after) {
  const sentences = [
    ...(before.node === after.node ? [] : [`Node: \`${after.node}\` instead of \`${before.node}\``]),
    ...keys(keysOf(before.schema), keysOf(after.schema)),
    ...Object.entries(NAMES).flatMap(([topic, noun]) => names(noun, namesIn(before[topic]), namesIn(after[topic]))),
    ...versions(before.officialPlugins, after.officialPlugins),
    ...names('tool', toolsOf(before), toolsOf(after)),
    ...names('safe program', before.safeBins.accepted, after.safeBins.accepted),
    ...models(before.models, after.models),
  ];
  return sentences.length > 0 ? sentences : ['Nothing that the catalogue knows of differs'];
}

/** A key that is gone while one of the same name is new elsewhere in its section may have moved there. */
function keys(before, after) {
  const gone = [...before.keys()].filter((key) => !after.has(key));
  const added = [...after.keys()].filter((key) => !before.has(key));
  const moved = outermost(gone).flatMap((key) => {
    const places = added.filter((place) => lastOf(place) === lastOf(key) && sectionOf(place) === sectionOf(key));
    return places.length === 1 ? [`${key} to ${places[0]}`] : [];
  });
  const fewer = [...after].filter(([key, values]) => before.has(key) && closes(before.get(key), values));
  const more = [...after].filter(([key, values]) => before.has(key) && closes(values, before.get(key)));
  return [
    ...list('New key', outermost(added)),
    ...list('Key that is gone', outermost(gone)),
    ...list('May have moved:', moved),
    ...list('Takes fewer values:', fewer.map(([key, values]) => `${key} (no more ${missing(before.get(key), values).join(', ')})`)),
    ...list('Takes more values:', more.map(([key, values]) => `${key} (also ${missing(values, before.get(key)).join(', ')})`)),
  ];
}

/** Values are a list where the schema lists them. */
function closes(before, after) {
  return before !== undefined && after !== undefined && missing(before, after).length > 0;
}

function missing(from, within) {
  return from.filter((value) => !within.includes(value));
}

/** Those that are not below another one. */
function outermost(keys) {
  return keys.filter((key) => !keys.some((other) => key.startsWith(`${other}.`)));
}

function sectionOf(key) {
  return key.split('.')[0];
}

function lastOf(key) {
  return key.slice(key.lastIndexOf('.') + 1);
}

function names(noun, before, after) {
  return [
    ...list(`New ${noun}`, missing(after, before)),
    ...list(`${noun[0].toUpperCase()}${noun.slice(1)} that is gone`, missing(before, after)),
  ];
}

function namesIn(topic = []) {
  return Array.isArray(topic) ? topic : Object.keys(topic);
}

function toolsOf({ tools }) {
  return [...new Set([...tools.core, ...Object.values(tools.plugins).flat(), ...Object.keys(tools.groups)])].sort();
}

function versions(before, after) {
  const changed = Object.entries(after).filter(([id, plugin]) => before[id] && before[id].version !== plugin.version);
  return list('Other version of a plugin outside the package:', changed.map(([id, { version }]) => `${id} (${version ?? 'none fits'})`));
}

function models(before = {}, after = {}) {
  const known = (models) => Object.entries(models).flatMap(([provider, { known: ids }]) => ids.map((id) => `${provider}/${id}`));
  const retired = (models) => Object.entries(models).flatMap(([provider, list]) => Object.keys(list.retired).map((id) => `${provider}/${id}`));
  const refused = (models) =>
    Object.entries(models).flatMap(([provider, list]) => Object.entries(list.retired).flatMap(([id, { refused: it }]) => (it ? [`${provider}/${id}`] : [])));
  return [
    ...list('New model', missing(known(after), known(before))),
    ...list('Model that is no longer listed', missing(known(before), known(after))),
    ...list('Model that is retired now', missing(retired(after), retired(before))),
    ...list('Model with which it no longer starts', missing(refused(after), refused(before))),
  ];
}

/** The sentence about these; none when there are none. */
function list(what, items) {
  if (items.length === 0) return [];
  const named = items.slice(0, NAMED).map((item) => `\`${item}\``).join(', ');
  const rest = items.length > NAMED ? ` and ${items.length - NAMED} more` : '';
  return [`${what}${what.endsWith(':') ? '' : ':'} ${named}${rest}`];
}
