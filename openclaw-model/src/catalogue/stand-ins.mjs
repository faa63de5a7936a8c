// Loaded before a gateway's modules: gives each dependency that is not installed a stand-in with the names that are imported
// from it. Any value of it can be called, constructed and walked through, which is enough to load a module for its constants.
import { readFileSync } from 'node:fs';
import { isBuiltin, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const SCHEME = 'stand-in:';
const REQUIRED = `${SCHEME}required`;
const exportedNames = [];

const STAND_IN = `const answers = {
  get(target, key) {
    if (key === 'then') return undefined;
    if (key === 'prototype') return target.prototype;
    if (key === Symbol.toPrimitive) return () => '';
    if (key === Symbol.iterator) return function* () {};
    return standIn;
  },
  apply: () => standIn,
  construct: () => ({}),
};
const standIn = new Proxy(function () {}, answers);
`;

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!isPackage(specifier)) throw error;
      if (context.conditions.includes('require')) return { url: REQUIRED, shortCircuit: true };
      return { url: `${SCHEME}${exportedNames.push(importedNames(specifier, context.parentURL)) - 1}`, shortCircuit: true };
    }
  },
  load(url, context, next) {
    if (!url.startsWith(SCHEME)) return next(url, context);
    if (url === REQUIRED) return { format: 'commonjs', source: `${STAND_IN}module.exports = standIn;`, shortCircuit: true };
    return { format: 'module', source: source(exportedNames[url.slice(SCHEME.length)]), shortCircuit: true };
  },
});

function isPackage(specifier) {
  return !/^[./#]|^\w+:/.test(specifier) && !isBuiltin(specifier);
}

/** The names that the module takes from the package, one by one or through a namespace. */
function importedNames(specifier, parent) {
  const text = readFileSync(fileURLToPath(parent.split('?')[0]), 'utf8');
  const from = `\\s*from\\s*["']${specifier.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}["']`;
  const names = new Set();
  for (const [, list] of text.matchAll(new RegExp(`(?:import|export)[^;"'{}]*\\{([^}]*)\\}${from}`, 'g'))) {
    for (const item of list.split(',')) names.add(item.trim().split(/\s+as\s+/)[0]);
  }
  for (const [, namespace] of text.matchAll(new RegExp(`import\\s*\\*\\s*as\\s+([\\w$]+)${from}`, 'g'))) {
    const member = new RegExp(`(?<![\\w$.])${namespace.replaceAll('$', '\\$')}\\.([A-Za-z_$][\\w$]*)`, 'g');
    for (const [, name] of text.matchAll(member)) names.add(name);
  }
  return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
}

function source(names) {
  const exports = names.map((name) => `const as_${name} = standIn;\nexport { as_${name} as ${name} };\n`);
  return `${STAND_IN}export default standIn;\n${exports.join('')}`;
}
