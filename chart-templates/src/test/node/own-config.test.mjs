import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readJson, run, temporaryDirectory, writeFiles } from './scripts.mjs';

const DECLARED = { gateway: { mode: 'local', auth: { token: '${OPENCLAW_GATEWAY_TOKEN}' } } };
const ADDED = { ...DECLARED, ui: { seamColor: '#ff0000' } };

// Refuses what has the word `refused` in it, and notes what it was asked.
const PROGRAM = `#!/bin/sh
echo "$1 $2 $OPENCLAW_GATEWAY_TOKEN" >> "$ASKED"
if grep -q refused "$OPENCLAW_CONFIG_PATH"; then
  echo '{"valid": false, "issues": [{"path": "ui.seamColor", "message": "Invalid input"}]}'
  exit 1
fi
`;

function pod(t) {
  const root = temporaryDirectory(t);
  writeFiles(root, { 'declared.json': DECLARED, 'bin/openclaw': PROGRAM, 'asked': '' });
  for (const name of ['state', 'part', 'tmp']) fs.mkdirSync(path.join(root, name));
  fs.chmodSync(path.join(root, 'bin/openclaw'), 0o755);
  const at = name => path.join(root, name);
  const options = { declared: 'declared.json', state: 'state', chart: 'part', scratch: 'tmp' };
  return {
    at,
    config: () => readJson(at('state/openclaw.json')),
    write: document => writeFiles(root, { 'state/openclaw.json': document }),
    declare: document => writeFiles(root, { 'declared.json': document }),
    asked: () => fs.readFileSync(at('asked'), 'utf8').trim(),
    aside: () => fs.readdirSync(at('state')).filter(name => name.includes('.displaced-')).length,
    start: (ownership = 'merge') =>
      run('own-config.mjs', [...Object.entries(options).flatMap(([name, file]) => [`--${name}`, at(file)]), '--ownership', ownership, '--way', 'validate'], {
        PATH: `${at('bin')}:${process.env.PATH}`,
        ASKED: at('asked'),
      }),
  };
}

test('merge: the first start writes what is declared, byte for byte, and asks nobody', t => {
  const { start, at, asked } = pod(t);
  assert.equal(start().status, 0);
  assert.deepEqual(fs.readFileSync(at('state/openclaw.json')), fs.readFileSync(at('declared.json')));
  assert.equal(fs.statSync(at('state/openclaw.json')).mode & 0o777, 0o600);
  assert.equal(asked(), '');
  assert.deepEqual(fs.readdirSync(at('tmp')), []);
});

test('merge: what was added stays where the release takes it, what widens does not, and the next declaration counts', t => {
  const { start, config, write, declare, asked, at } = pod(t);
  start();
  write({ ...ADDED, tools: { allow: ['exec'] } });
  const { stdout } = start();
  assert.match(stdout, /dropped tools/);
  assert.deepEqual(config(), ADDED);
  assert.equal(asked(), 'config validate https://value-of-a-secret.invalid');
  assert.deepEqual(fs.readdirSync(at('tmp')), []);

  declare({ gateway: { ...DECLARED.gateway, port: 1 } });
  start();
  assert.deepEqual(config(), { ...ADDED, gateway: { ...DECLARED.gateway, port: 1 } });

  declare(DECLARED);
  assert.match(start().stdout, /gateway\.port goes, the descriptor no longer declares it/);
  assert.deepEqual(config(), ADDED);
});

test("merge: the gateway's backups cannot bring back what was dropped", t => {
  const { start, config, write, at } = pod(t);
  start();
  const wide = { ...ADDED, plugins: { entries: { evil: { config: { text: 'x'.repeat(5_000) } } } } };
  write(wide);
  writeFiles(at('state'), { 'openclaw.json.bak': wide, 'elsewhere.json': wide });
  fs.symlinkSync('elsewhere.json', at('state/openclaw.json.last-good'));
  assert.equal(start().status, 0);
  for (const backup of ['openclaw.json.bak', 'openclaw.json.last-good']) assert.deepEqual(readJson(at('state'), backup), config());
  assert.deepEqual(config(), ADDED);
  assert.doesNotMatch(start().stdout, /wrote/);
});

test('merge: what the release refuses is moved aside, and the start goes on with what is declared', t => {
  const { start, config, write, aside } = pod(t);
  start();
  write({ ...ADDED, ui: { seamColor: 'refused' } });
  const { status, stdout } = start();
  assert.equal(status, 0);
  assert.match(stdout, /the gateway refuses what was added: ui\.seamColor: Invalid input/);
  assert.deepEqual(config(), DECLARED);
  assert.equal(aside(), 1);
});

for (const ownership of ['merge', 'once']) {
  test(`${ownership}: a config that the chart did not write, and so nothing read, is moved aside`, t => {
    const { start, config, write, aside } = pod(t);
    write({ ...ADDED, tools: { exec: { mode: 'full' } } });
    assert.equal(start(ownership).status, 0);
    assert.deepEqual(config(), DECLARED);
    assert.equal(aside(), 1);
  });

  test(`${ownership}: a link in the place of the copy is replaced, and what it leads to stays as it was`, t => {
    const { start, config, at } = pod(t);
    start(ownership);
    writeFiles(at('.'), { 'outside.json': { ...ADDED } });
    fs.rmSync(at('state/openclaw.json'));
    fs.symlinkSync(at('outside.json'), at('state/openclaw.json'));
    assert.equal(start(ownership).status, 0);
    assert.deepEqual(config(), DECLARED);
    assert.equal(fs.lstatSync(at('state/openclaw.json')).isFile(), true);
    assert.deepEqual(readJson(at('outside.json')), ADDED);
  });
}

test('merge: a copy that is no JSON is moved aside, and counts as none', t => {
  const { start, config, write, aside } = pod(t);
  start();
  write('{"gateway": ');
  assert.equal(start().status, 0);
  assert.deepEqual(config(), DECLARED);
  assert.equal(aside(), 1);
});

test('once: what people wrote stays whatever is declared, loudly', t => {
  const { start, config, write, declare } = pod(t);
  assert.match(start('once').stdout, /WARNING wrote openclaw\.json for the first and last time/);
  write({ ...ADDED, tools: { exec: { mode: 'full' } } });
  declare({ gateway: {} });
  assert.match(start('once').stdout, /WARNING .* nothing that the descriptor says of it counts any more/);
  assert.deepEqual(config(), { ...ADDED, tools: { exec: { mode: 'full' } } });
});

test('from once to merge what widens goes', t => {
  const { start, config, write } = pod(t);
  start('once');
  write({ ...ADDED, tools: { exec: { mode: 'full' } } });
  start('merge');
  assert.deepEqual(config(), ADDED);
});
