// usage: node next-releases.mjs [--catalogue=<directory>]
// Prints the releases that npm has and the catalogue has not, one a line, oldest first; nothing when there is none. Only stable ones that
// are not deprecated, and none older than all that is known.
import { execFileSync } from 'node:child_process';
import { CATALOGUE } from './options.mjs';
import { volumesIn } from './store.mjs';
import { unknownReleases } from './versions.mjs';

const known = volumesIn(CATALOGUE).flatMap((volume) => volume.releases());
const view = ['view', `openclaw@>=${known[0]}`, 'version', 'deprecated', '--json'];
const published = JSON.parse(execFileSync('npm', view, { encoding: 'utf8', maxBuffer: 1 << 28 }));
for (const release of unknownReleases([published].flat(), known)) console.log(release);
