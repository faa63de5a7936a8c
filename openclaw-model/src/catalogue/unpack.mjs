// usage: node unpack.mjs <release> <directory> <packages>
// Puts a release into a new directory, as far as its own check of a config needs it: package/openclaw.mjs there runs with stand-ins.mjs
// loaded first. Packages and libraries are kept in <packages>.
import { mkdirSync } from 'node:fs';
import { unpackForCheck } from './package.mjs';

const [release, directory, packages] = process.argv.slice(2);
mkdirSync(directory, { recursive: true });
unpackForCheck(release, directory, packages);
