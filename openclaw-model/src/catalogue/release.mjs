// usage: node release.mjs <release>… | all [--packages=<directory>] [--catalogue=<directory>]
// Adds gateway releases to the catalogue, from their npm packages. Needs Node 24, npm, tar and the network. Packages are kept
// in their directory, where one is named.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CATALOGUE, directory, words } from './options.mjs';
import { unpack } from './package.mjs';
import { volumeOf, volumesIn } from './store.mjs';
import { compare, distributions, isStable } from './versions.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

const releases = words.join() === 'all' ? stableReleases() : words;
if (releases.length === 0 || !releases.every(isStable)) {
  console.error('usage: node release.mjs <release>… | all [--packages=<directory>] [--catalogue=<directory>]');
  process.exit(2);
}
const published = JSON.parse(readFileSync(join(HERE, 'plugin-versions.json'), 'utf8'));
const failed = releases.filter((release) => !added(release));
writeFileSync(
  join(CATALOGUE, 'releases.txt'),
  volumesIn(CATALOGUE).flatMap((volume) => volume.releases()).map((release) => `${release}\n`).join(''),
);
if (failed.length > 0) {
  console.error(`not added: ${failed.join(', ')}`);
  process.exit(1);
}

function stableReleases() {
  const versions = execFileSync('npm', ['view', 'openclaw', 'versions', '--json'], { encoding: 'utf8' });
  return JSON.parse(versions).filter(isStable).sort(compare);
}

function added(release) {
  const workshop = mkdtempSync(join(tmpdir(), 'catalogue-'));
  try {
    const { schema, facts } = described(release, workshop);
    const officialPlugins = distributions(facts.officialPlugins, release, published);
    const volume = volumeOf(CATALOGUE, release);
    volume.put(release, schema, { ...facts, officialPlugins });
    volume.save();
    console.log(release);
    return true;
  } catch (error) {
    console.error(`${release}: ${error.message}`);
    return false;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function described(release, workshop) {
  const packages = directory('packages') ?? join(workshop, 'packages');
  const home = unpack(release, workshop, packages);
  const file = join(workshop, 'description.json');
  const standIns = pathToFileURL(join(HERE, 'stand-ins.mjs'));
  execFileSync(process.execPath, [`--import=${standIns}`, join(HERE, 'describe.mjs'), home, file], {
    // Early releases start their command line as soon as one of its modules is loaded, and that starts itself again.
    env: { ...process.env, OPENCLAW_NO_RESPAWN: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(file, 'utf8'));
}
