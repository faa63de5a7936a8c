// usage: node release.mjs <release> [directory]
// Adds one gateway release to the catalogue. The gateway is installed into the directory, by default a temporary one.
import { mkdirSync, mkdtempSync, readFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, factsOf } from './facts.mjs';
import { install } from './gateway.mjs';
import { SubtreeStore } from './store.mjs';
import { structureOf } from './structure.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const CATALOGUE = join(HERE, '../main/resources/io/github/openclawmaven/model/gateway');

const [release, directory] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+(-\d+)?$/.test(release ?? '')) {
  console.error('usage: node release.mjs <release> [directory]');
  process.exit(2);
}
const temporary = directory === undefined;
const workshop = temporary ? mkdtempSync(join(tmpdir(), 'catalogue-')) : resolve(directory);
try {
  await add(release, install(release, workshop));
} finally {
  if (temporary) rmSync(workshop, { recursive: true, force: true });
}
// The gateway's modules may hold timers.
process.exit(0);

async function add(release, gateway) {
  const definition = await gateway.constant('OpenClawSchema');
  const core = definition.toJSONSchema({ target: 'draft-07', unrepresentable: 'any', io: 'input' });
  const structure = structureOf(core, gateway.cliSchema());
  mkdirSync(CATALOGUE, { recursive: true });
  const store = new SubtreeStore(join(CATALOGUE, 'subtrees.txt'));
  const schema = store.put(structure);
  const published = JSON.parse(readFileSync(join(HERE, 'plugin-versions.json'), 'utf8'));
  const facts = await factsOf(gateway, release, structure, schema, published);
  writeFileSync(join(CATALOGUE, `${release}.json`), `${JSON.stringify(facts)}\n`);
  const releases = list(release);
  store.prune(releases.map((known) => JSON.parse(readFileSync(join(CATALOGUE, `${known}.json`), 'utf8')).schema));
  store.save();
}

/** Adds the release to the list of those known and gives the list, oldest first. */
function list(release) {
  const file = join(CATALOGUE, 'releases.txt');
  const known = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const releases = [...new Set([...known, release])].sort(compare);
  writeFileSync(file, releases.map((line) => `${line}\n`).join(''));
  return releases;
}
