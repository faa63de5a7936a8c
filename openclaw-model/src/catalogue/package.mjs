// A release's package from the registry, unpacked, with the few libraries that loading its modules takes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Small, and doing their work while a config schema is put together. All others get a stand-in. */
const LIBRARIES = [
  '@clack/core', '@clack/prompts', '@openclaw/fs-safe', '@sinclair/typebox', 'ajv', 'chalk', 'commander', 'croner', 'dotenv',
  'gaxios', 'hosted-git-info', 'ignore', 'ipaddr.js', 'json5', 'long', 'markdown-it', 'minimatch', 'ms', 'osc-progress', 'p-limit', 'p-map',
  'pretty-ms', 'semver', 'tslog', 'typebox', 'yaml', 'zod',
];

/** Small as well, and loaded by a release's own check of a config. */
const CHECK_LIBRARIES = [
  '@openclaw/ai', '@openclaw/proxyline', 'acorn', 'chokidar', 'execa', 'file-type', 'https-proxy-agent', 'import-meta-resolve', 'jiti', 'kysely',
  'undici', 'ws',
];

/** The library that has the model providers of early releases, under both of its names. It is read, not run. */
const MODEL_LIBRARIES = ['@mariozechner/pi-ai', '@earendil-works/pi-ai'];

/** Documents, the web page, types and the plugins' own dependencies, which make most of a package. */
const UNREAD = ['package/docs', 'package/dist/control-ui', 'package/dist/extensions/*/node_modules', '*.map', '*.d.ts'];

/**
 * Puts the release into the directory and gives the package's own directory there.
 *
 * @param tarballs where packages are kept, so that none is fetched twice
 */
export function unpack(release, directory, tarballs) {
  const { home, dependencies } = unpackWith(LIBRARIES, release, directory, tarballs);
  for (const name of MODEL_LIBRARIES.filter((library) => dependencies[library])) {
    extract(fetched(`${name}@${oldest(dependencies[name])}`, tarballs), join(directory, 'models'));
  }
  return home;
}

/** The same for running the release's own check of a config. */
export function unpackForCheck(release, directory, tarballs) {
  return unpackWith([...LIBRARIES, ...CHECK_LIBRARIES], release, directory, tarballs).home;
}

function unpackWith(names, release, directory, tarballs) {
  const home = join(directory, 'package');
  extract(fetched(`openclaw@${release}`, tarballs), home);
  const { version, dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  if (version !== release) throw new Error(`asked for ${release}, got ${version}`);
  symlinkSync(libraries(names, dependencies, tarballs), join(directory, 'node_modules'));
  return { home, dependencies };
}

/** The directory of the libraries, installed once for all releases that ask for the same ones. */
function libraries(names, dependencies, tarballs) {
  const wanted = names.filter((name) => dependencies[name]).map((name) => [name, oldest(dependencies[name])]);
  const manifest = JSON.stringify({ private: true, dependencies: Object.fromEntries(wanted) });
  const directory = join(tarballs, `libraries-${createHash('sha256').update(manifest).digest('hex').slice(0, 12)}`);
  if (!existsSync(directory)) {
    const incomplete = `${directory}-${process.pid}`;
    mkdirSync(incomplete);
    writeFileSync(join(incomplete, 'package.json'), manifest);
    npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--prefer-offline'], incomplete);
    keep(incomplete, directory);
  }
  return join(directory, 'node_modules');
}

/** Where two releases want the same libraries at once, those of the first stay. */
function keep(incomplete, directory) {
  try {
    renameSync(incomplete, directory);
  } catch (error) {
    if (!existsSync(directory)) throw error;
    rmSync(incomplete, { recursive: true });
  }
}

/** The version that a range starts with: the same one whenever this runs. */
function oldest(range) {
  return range.replace(/^[\^~]/, '');
}

/** The tarball of a package, kept in the directory. */
export function fetched(spec, tarballs) {
  mkdirSync(tarballs, { recursive: true });
  const tarball = join(tarballs, `${spec.replace(/^@/, '').replace(/[/@]/g, '-')}.tgz`);
  if (!existsSync(tarball)) npm(['pack', '--ignore-scripts', '--pack-destination', tarballs, spec], tarballs);
  return tarball;
}

function extract(tarball, directory) {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const unread = UNREAD.map((path) => `--exclude=${path}`);
  execFileSync('tar', ['-xzf', tarball, '-C', directory, '--strip-components=1', '--no-same-owner', ...unread]);
}

function npm(args, cwd) {
  execFileSync('npm', [...args, '--loglevel=error'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}
