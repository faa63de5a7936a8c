import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { job } from './scripts.mjs';
import { CHAINS, Volume } from './volume.mjs';

const CHAIN = 'a release with files';
const GOOD = CHAINS[CHAIN].map(() => 0);
const SETTLED = 'volume';

// The volume on a small file system that is filled up, and afterwards what is on it in its place again.
const FILL = `
cp -a "$0/." "$0.before" && mount -t tmpfs -o size=512k,mode=0700 tmpfs "$0" && cp -a "$0.before/." "$0" || exit 1
dd if=/dev/zero of="$0/filler" 2>/dev/null
"$@"
status=$?
rm "$0/filler" && cp -a "$0/." "$0.after"
exit $status`;
const mounts = process.getuid() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0;
const full = mounts ? volume => ({ command: ['unshare', '-m', 'sh', '-c', FILL, volume.at(SETTLED)] }) : () => ({ fault: 'ENOSPC' });

// Ways in which a volume takes no bytes: how to run scripts on it, and what they then say.
const WAYS = {
  [`a full disk${mounts ? '' : ' (simulated: mounts are not allowed here)'}`]: [full, /the volume has no room: enlarge its claim/],
  'a limit on the size of files': [() => ({ command: ['sh', '-c', 'ulimit -f 0 && exec "$@"', 'sh'] }), /the volume has no room: enlarge its claim/],
  'a spent quota': [() => ({ fault: 'EDQUOT' }), /the volume has no room: enlarge its claim/],
  'a read-only file system': [() => ({ fault: 'EROFS' }), /the volume is read-only/],
};

// A start under the limits; what it left is in the place of the volume then.
function start(volume, way) {
  const result = volume.start(CHAIN, way(volume));
  const after = volume.at(`${SETTLED}.after`);
  if (fs.existsSync(after)) {
    fs.rmSync(volume.at(SETTLED), { recursive: true });
    fs.renameSync(after, volume.at(SETTLED));
  }
  return result;
}

// Each file below a directory with its content, and when it was written.
function snapshot(directory) {
  const files = fs.readdirSync(directory, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return Object.fromEntries(files.map(({ parentPath, name }) => path.join(parentPath, name)).map(file => [file, [fs.readFileSync(file, 'utf8'), fs.statSync(file).mtimeMs]]));
}

for (const [name, [way, remedy]] of Object.entries(WAYS)) {
  test(`${name}: an unchanged set writes nothing and starts`, t => {
    const volume = Volume.create(t, undefined, CHAIN);
    const before = snapshot(volume.at(SETTLED));
    const { statuses, output } = start(volume, way);
    assert.deepEqual(statuses, GOOD, output);
    assert.doesNotMatch(output, /WARNING|wrote/);
    assert.deepEqual(snapshot(volume.at(SETTLED)), before);
  });

  test(`${name}: what changed stays as it was, whole and told, and comes with the next start`, t => {
    const volume = Volume.create(t, undefined, CHAIN);
    const before = snapshot(volume.at(SETTLED));
    volume.declare('Be more careful.'.repeat(1_000));
    volume.mount({ 'jobs.json': { version: 1, jobs: [job('a'), job('b')] } });

    const { statuses, output } = start(volume, way);

    assert.deepEqual(statuses, GOOD, output);
    for (const file of ['workspace-main/AGENTS.md', 'skills/reports/SKILL.md', 'cron/jobs.json']) {
      assert.match(output, new RegExp(`WARNING ${file} stays as it was, the next start tries again: .*${remedy.source}`));
    }
    assert.doesNotMatch(output, /wrote|as declared/);
    assert.deepEqual(snapshot(volume.at(SETTLED)), before);

    assert.deepEqual(volume.start(CHAIN).statuses, GOOD);
    assert.match(fs.readFileSync(volume.state('workspace-main/AGENTS.md'), 'utf8'), /^Be more careful/);
    assert.deepEqual(volume.jobs(), ['chart_a', 'chart_b']);
  });

  test(`${name}: an agent does not start without its file, and the log says what to do`, t => {
    const volume = Volume.create(t, undefined, CHAIN);
    fs.rmSync(volume.state('workspace-main/AGENTS.md'));
    const { statuses, output } = start(volume, way);
    assert.deepEqual(statuses, [1, ...GOOD.slice(1)]);
    assert.match(output, new RegExp(`FAILED workspace-main/AGENTS\\.md: .*${remedy.source}`));
    assert.equal(fs.existsSync(volume.state('.openclaw-chart-staged')), false);
  });
}
