// usage: node --import=./stand-ins.mjs describe-secrets.mjs <package directory> <file>
// Writes which keys of openclaw.json an unpacked release marks as sensitive: in its schema, and in the manifests of its plugins.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Gateway } from './gateway.mjs';

const [home, file] = process.argv.slice(2);
const gateway = new Gateway(home);
writeFileSync(file, JSON.stringify([...(await ofSchema()), ...gateway.plugins().flatMap(ofManifest)]));
process.exit(0);

function ofManifest({ id, uiHints, channelConfigs }) {
  const own = sensitive(uiHints).map((key) => `plugins.entries.${id}.config.${key}`);
  const channels = Object.entries(channelConfigs ?? {});
  return [...own, ...channels.flatMap(([channel, config]) => sensitive(config.uiHints).map((key) => `channels.${channel}.${key}`))];
}

function sensitive(hints) {
  return Object.entries(hints ?? {}).filter(([, hint]) => hint.sensitive).map(([key]) => key);
}

/** The schema keeps a register of its sensitive parts, in a module of its own; earlier releases have none that can be reached. */
async function ofSchema() {
  const dist = join(home, 'dist');
  const module = existsSync(dist) && readdirSync(dist).find((name) => /^zod-schema\.sensitive-.*\.m?js$/.test(name));
  if (!module) return [];
  const register = Object.values(await import(pathToFileURL(join(dist, module)))).find((value) => typeof value?.has === 'function');
  const definition = await gateway.definition('OpenClawSchema');
  const schema = definition.toJSONSchema({
    target: 'draft-07',
    unrepresentable: 'any',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (register.has(zodSchema)) jsonSchema.sensitive = true;
    },
  });
  const keys = new Set();
  walk(schema, '', schema, keys, 0);
  return [...keys];
}

function walk(node, path, root, keys, depth) {
  if (node === null || typeof node !== 'object' || depth > 40) return;
  if (node.sensitive === true && path !== '') keys.add(path);
  if (node.$ref?.startsWith('#/')) {
    const target = node.$ref.slice(2).split('/').reduce((at, name) => at?.[name.replaceAll('~1', '/').replaceAll('~0', '~')], root);
    walk(target, path, root, keys, depth + 10);
  }
  for (const [name, child] of Object.entries(node.properties ?? {})) walk(child, path === '' ? name : `${path}.${name}`, root, keys, depth + 1);
  walk(node.additionalProperties, `${path}.*`, root, keys, depth + 1);
  walk(node.items, `${path}.*`, root, keys, depth + 1);
  for (const child of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])]) walk(child, path, root, keys, depth + 1);
}
