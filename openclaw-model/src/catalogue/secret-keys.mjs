// usage: node secret-keys.mjs <release>… [--packages=<directory>]
// Writes secret-keys.txt: where in openclaw.json the named releases themselves, all together, expect a secret. Needs Node 24, npm, tar
// and the network.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { directory, words as releases } from './options.mjs';
import { fetched, unpack } from './package.mjs';
import { isStable } from './versions.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const FILE = join(HERE, '../main/resources/io/github/openclawmaven/model/gateway/catalogue/secret-keys.txt');
const MATRIX = 'package/docs/reference/secretref-user-supplied-credentials-matrix.json';

/** Any key may be below a star; certificates are public, session keys are names, an address may have a password or none. */
const NO_SECRET = /\.(?:\*|ca|cert|certificateData|knownHostsData|publicKey|sessionKey|proxyUrl)$/;

if (releases.length === 0 || !releases.every(isStable)) {
  console.error('usage: node secret-keys.mjs <release>… [--packages=<directory>]');
  process.exit(2);
}
const keys = new Set(releases.flatMap(keysOf).map((key) => key.replaceAll('[]', '.*')).filter((key) => !NO_SECRET.test(key)));
writeFileSync(FILE, [...keys].sort().map((key) => `${key}\n`).join(''));

function keysOf(release) {
  const workshop = mkdtempSync(join(tmpdir(), 'secret-keys-'));
  try {
    const packages = directory('packages') ?? join(workshop, 'packages');
    const home = unpack(release, workshop, packages);
    const file = join(workshop, 'keys.json');
    const standIns = pathToFileURL(join(HERE, 'stand-ins.mjs'));
    execFileSync(process.execPath, [`--import=${standIns}`, join(HERE, 'describe-secrets.mjs'), home, file], {
      env: { ...process.env, OPENCLAW_NO_RESPAWN: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const marked = JSON.parse(readFileSync(file, 'utf8'));
    const documented = documentedKeys(fetched(`openclaw@${release}`, packages));
    console.log(`${release}: ${marked.length} marked, ${documented.length} documented`);
    return [...marked, ...documented];
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** What the release's page on references to secrets lists; none on releases that lack it. */
function documentedKeys(tarball) {
  const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!listed.split('\n').includes(MATRIX)) return [];
  const matrix = JSON.parse(execFileSync('tar', ['-xzOf', tarball, MATRIX], { encoding: 'utf8' }));
  const supported = matrix.entries.filter(({ configFile }) => configFile === 'openclaw.json').map(({ path }) => path);
  const excluded = matrix.excludedMutableOrRuntimeManaged ?? [];
  return [...supported, ...excluded.filter((path) => /^(?:hooks|channels|gateway)\./.test(path) && /token$/i.test(path))];
}
