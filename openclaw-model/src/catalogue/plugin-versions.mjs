// usage: node plugin-versions.mjs [<package>…]
// Looks up which versions are published of the plugins listed in plugin-versions.json and of those named here, which join the
// list; then names in the catalogue the version that fits each release.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { volumesIn } from './store.mjs';
import { compare, distributions, isStable } from './versions.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const LIST = join(HERE, 'plugin-versions.json');

const listed = Object.keys(JSON.parse(readFileSync(LIST, 'utf8')));
const names = [...new Set([...listed, ...process.argv.slice(2)])].sort();
const published = Object.fromEntries(names.map((name) => [name, versionsOf(name)]));
const lines = Object.entries(published).map(([name, versions]) => `  ${JSON.stringify(name)}: ${JSON.stringify(versions).replaceAll(',', ', ')}`);
writeFileSync(LIST, `{\n${lines.join(',\n')}\n}\n`);
for (const volume of volumesIn(join(HERE, '../main/resources/io/github/openclawmaven/model/gateway/catalogue'))) {
  for (const release of volume.releases()) {
    const packages = Object.entries(volume.value(release, 'officialPlugins')).map(([id, plugin]) => [id, plugin.package]);
    volume.replace(release, 'officialPlugins', distributions(Object.fromEntries(packages), release, published));
  }
  volume.save();
}

/** Stable ones, oldest first. */
function versionsOf(name) {
  const printed = execFileSync('npm', ['view', name, 'versions', '--json'], { encoding: 'utf8' });
  return [JSON.parse(printed)].flat().filter(isStable).sort(compare);
}
