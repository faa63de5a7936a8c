// A config schema reduced to what decides whether a document is accepted.

const SCHEMA = ['additionalItems', 'additionalProperties', 'contains', 'else', 'if', 'items', 'not', 'propertyNames', 'then'];
const LIST = ['allOf', 'anyOf', 'items', 'oneOf'];
const MAP = ['patternProperties', 'properties'];
const PLAIN = [
  'const', 'enum', 'exclusiveMaximum', 'exclusiveMinimum', 'maxItems', 'maxLength', 'maxProperties', 'maximum',
  'minItems', 'minLength', 'minProperties', 'minimum', 'pattern', 'required', 'type', 'uniqueItems',
];

/** The bounds that a generator adds to each integer; they say nothing. */
const NO_BOUND = { maximum: Number.MAX_SAFE_INTEGER, minimum: Number.MIN_SAFE_INTEGER };

/**
 * The release's schema. The core schema says it all up to 2026.3.24; the later ones leave channels and plugins to the
 * merged schema that the command line prints.
 */
export function structureOf(core, merged) {
  const schema = stripped(core, core);
  if (!merged) return schema;
  const { channels, plugins } = merged.properties;
  graft(schema.properties.channels, channels, withoutDefaultedRequired(channels.properties));
  graft(schema.properties.plugins.properties.entries, plugins.properties.entries, plugins.properties.entries.properties);
  return schema;
}

/** What the core schema says beside them, such as the defaults of all channels, the printed one leaves out in some releases. */
function graft(target, origin, properties) {
  const parts = Object.keys(properties).map((name) => [name, stripped(properties[name], origin.properties[name])]);
  target.properties = sorted({ ...target.properties, ...Object.fromEntries(parts) });
}

/** The printed schema describes the document after defaults were filled in; the gateway asks for less. */
function withoutDefaultedRequired(node) {
  if (Array.isArray(node)) return node.map(withoutDefaultedRequired);
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutDefaultedRequired(value)]));
  if (Array.isArray(node.required) && node.properties) {
    copy.required = node.required.filter((name) => node.properties[name]?.default === undefined);
  }
  return copy;
}

/** The schema in sorted keys, references resolved against the document that holds their definitions. */
function stripped(node, root) {
  if (typeof node === 'boolean') return node;
  if (node.$ref) return stripped(resolve(node.$ref, root), root);
  const kept = {};
  for (const key of PLAIN) if (node[key] !== undefined && NO_BOUND[key] !== node[key]) kept[key] = node[key];
  for (const key of SCHEMA) {
    if (node[key] !== undefined && !Array.isArray(node[key])) kept[key] = stripped(node[key], scope(node, root));
  }
  for (const key of LIST) {
    if (Array.isArray(node[key])) kept[key] = node[key].map((child) => stripped(child, scope(node, root)));
  }
  for (const key of MAP) {
    if (node[key] === undefined) continue;
    kept[key] = {};
    for (const name of Object.keys(node[key]).sort()) kept[key][name] = stripped(node[key][name], scope(node, root));
  }
  return sorted(simplified(kept));
}

/** A plugin brings its own definitions, wherever its schema was merged in. */
function scope(node, root) {
  return node.$defs || node.definitions ? node : root;
}

function resolve(reference, root) {
  const target = reference.slice(2).split('/').reduce((node, name) => node?.[name], root);
  if (target === undefined) throw new Error(`nothing at ${reference}`);
  return target;
}

/** Says the same in fewer words: vacuous keywords go, alternatives of constants or of types become one list. */
function simplified(node) {
  if (isVacuous(node.additionalProperties)) delete node.additionalProperties;
  if (isVacuous(node.items)) delete node.items;
  if (isVacuous(node.propertyNames) || isStringOnly(node.propertyNames)) delete node.propertyNames;
  if (node.required) node.required = [...new Set(node.required)].sort();
  if (node.required?.length === 0) delete node.required;
  if (node.const !== undefined && !isObject(node.const)) {
    node.enum = [node.const];
    delete node.const;
  }
  if (node.enum) delete node.type;
  if (node.pattern) node.pattern = portable(node.pattern);
  for (const key of ['anyOf', 'oneOf']) if (node[key]) mergeEnumerations(node, key);
  if (node.anyOf?.every(isTypeOnly) && node.type === undefined) {
    node.type = [...new Set(node.anyOf.map(({ type }) => type))];
    delete node.anyOf;
  }
  return node;
}

/** JavaScript's pattern in words that other dialects read alike: no bare bracket in a class, no one-digit NUL. */
function portable(pattern) {
  let inClass = false;
  return pattern.replace(/\\[\s\S]|[[\]]/g, (token) => {
    if (token === '\\0') return '\\x00';
    if (token === '[' && inClass) return '\\[';
    if (token.length === 1) inClass = token === '[';
    return token;
  });
}

function mergeEnumerations(node, key) {
  const constants = node[key].filter(isEnumeration);
  if (constants.length < 2) return;
  const values = [...new Set(constants.flatMap((child) => child.enum))];
  const rest = node[key].filter((child) => !isEnumeration(child));
  if (rest.length > 0) {
    node[key] = [{ enum: values }, ...rest];
  } else if (node.enum === undefined) {
    delete node[key];
    node.enum = values;
    delete node.type;
  }
}

function isEnumeration(node) {
  return node.enum !== undefined && Object.keys(node).length === 1;
}

function isVacuous(node) {
  return node === true || (isObject(node) && !Array.isArray(node) && Object.keys(node).length === 0);
}

function isStringOnly(node) {
  return isTypeOnly(node) && node.type === 'string';
}

function isTypeOnly(node) {
  return isObject(node) && typeof node.type === 'string' && Object.keys(node).length === 1;
}

function isObject(value) {
  return value !== null && typeof value === 'object';
}

function sorted(node) {
  return Object.fromEntries(Object.keys(node).sort().map((key) => [key, node[key]]));
}
