import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readJson, run, temporaryDirectory, writeFiles } from './scripts.mjs';

const BRAVE = { id: 'brave', package: '@openclaw/brave-plugin', version: '2026.9.5' };
const PROJECT = 'state/npm/projects/brave-1/node_modules/@openclaw/brave-plugin';

// A pod in which the program on the PATH notes its arguments and configuration, installs, or fails.
function pod(t, program = `echo '{"version":"2026.9.5"}' > "$OPENCLAW_STATE_DIR/../${PROJECT}/package.json"`) {
  const root = temporaryDirectory(t);
  for (const name of [PROJECT, 'chart']) fs.mkdirSync(path.join(root, name), { recursive: true });
  writeFiles(root, { 'bin/openclaw': `#!/bin/sh\necho "$@ $(cat "$OPENCLAW_CONFIG_PATH")" >> "${root}/calls"\n${program}\n` });
  fs.chmodSync(path.join(root, 'bin/openclaw'), 0o755);
  return {
    root,
    calls: () => (fs.existsSync(path.join(root, 'calls')) ? fs.readFileSync(path.join(root, 'calls'), 'utf8').trim().split('\n') : []),
    start(plugins = [BRAVE]) {
      writeFiles(root, { 'plugins.json': plugins });
      const option = name => [`--${name}`, path.join(root, name)];
      return run('install-plugins.mjs', [...option('state'), ...option('chart'), '--plugins', path.join(root, 'plugins.json')], {
        PATH: `${path.join(root, 'bin')}:${process.env.PATH}`,
        TMPDIR: root,
      });
    },
  };
}

test('installs the pinned package with a configuration to throw away, and only once', t => {
  const { root, calls, start } = pod(t);
  assert.equal(start().status, 0);
  assert.deepEqual(calls(), ['plugins install npm:@openclaw/brave-plugin@2026.9.5 --force {}']);
  assert.deepEqual(readJson(root, 'chart/plugins.json'), { brave: '@openclaw/brave-plugin@2026.9.5' });

  assert.match(start().stdout, /brave: @openclaw\/brave-plugin@2026\.9\.5 is installed/);
  assert.equal(calls().length, 1);
  assert.deepEqual(fs.readdirSync(root).filter(name => name.startsWith('plugins-')), []);
});

test('another version, a lost package and a broken link to the program are installed again', t => {
  const { root, calls, start } = pod(t);
  start();
  start([{ ...BRAVE, version: '2026.9.6' }]);
  assert.equal(calls().length, 2);

  start();
  fs.rmSync(path.join(root, PROJECT, 'package.json'));
  start();
  assert.equal(calls().length, 4);

  fs.mkdirSync(path.join(root, PROJECT, 'node_modules'));
  fs.symlinkSync('/nowhere/openclaw', path.join(root, PROJECT, 'node_modules/openclaw'));
  start();
  assert.equal(calls().length, 5);
});

test('a package that cannot be fetched fails the start, says why, and is tried again', t => {
  const { root, calls, start } = pod(t, 'echo ECONNREFUSED >&2; exit 1');
  const { status, stdout, stderr } = start();
  assert.equal(status, 1);
  assert.match(stdout, /FAILED brave: @openclaw\/brave-plugin@2026\.9\.5: exit code 1\. Can this pod reach the npm registry\?/);
  assert.match(stderr, /ECONNREFUSED/);
  assert.equal(fs.existsSync(path.join(root, 'chart/plugins.json')), false);
  start();
  assert.equal(calls().length, 2);
});
