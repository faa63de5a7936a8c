// usage: node plugin-versions.mjs
// Looks up which versions are published of each official plugin of any release in the catalogue, and from which release on each
// one runs, as its package says; writes plugin-versions.json, and names in the catalogue the version that fits each release.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { volumesIn } from './store.mjs';
import { compare, distributions, isStable, oldestHost } from './versions.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

const volumes = volumesIn(join(HERE, '../main/resources/io/github/openclawmaven/model/gateway/catalogue'));
const plugins = volumes.flatMap((volume) => volume.releases().flatMap((release) => Object.values(volume.value(release, 'officialPlugins'))));
const names = [...new Set(plugins.map((plugin) => plugin.package))].sort();
const published = Object.fromEntries(names.map((name) => [name, versionsOf(name)]));
const lines = Object.entries(published).map(([name, versions]) => `  ${JSON.stringify(name)}: ${JSON.stringify(versions).replaceAll(',', ', ').replaceAll('":"', '": "')}`);
writeFileSync(join(HERE, 'plugin-versions.json'), `{\n${lines.join(',\n')}\n}\n`);
for (const volume of volumes) {
  for (const release of volume.releases()) {
    const packages = Object.entries(volume.value(release, 'officialPlugins')).map(([id, plugin]) => [id, plugin.package]);
    volume.replace(release, 'officialPlugins', distributions(Object.fromEntries(packages), release, published));
  }
  volume.save();
}

/** The oldest release by stable version, oldest first; none when nothing is published. */
function versionsOf(name) {
  const fields = ['version', 'openclaw.compat.pluginApi', 'openclaw.install.minHostVersion', 'peerDependencies.openclaw'];
  const { status, stdout, stderr } = spawnSync('npm', ['view', `${name}@>=2026.1.0`, ...fields, '--json'], { encoding: 'utf8' });
  if (status !== 0 && !stdout.includes('"E404"')) throw new Error(`${name}: ${stderr}`);
  const found = status === 0 && stdout.trim() ? [JSON.parse(stdout)].flat() : [];
  const hosts = found.map((entry) => (typeof entry === 'string' ? { version: entry } : entry)).filter(({ version }) => isStable(version));
  const sorted = hosts.sort((a, b) => compare(a.version, b.version));
  return Object.fromEntries(sorted.map((entry) => [entry.version, oldestHost(entry.version, fields.slice(1).map((field) => entry[field]))]));
}
