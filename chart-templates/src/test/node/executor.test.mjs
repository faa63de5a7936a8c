import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { script, temporaryDirectory, writeFiles } from './scripts.mjs';

// In place of the release's program: says what it got and ends, as one does that a command has killed.
const PROGRAM = `#!${process.execPath}
const fs = require('node:fs');
const { HOME: home, OPENCLAW_STATE_DIR: state, OPENCLAW_GATEWAY_TOKEN: token, CANARY: canary } = process.env;
const profile = fs.readFileSync(home + '/.profile', 'utf8');
const config = JSON.parse(fs.readFileSync(state + '/openclaw.json', 'utf8'));
fs.writeFileSync(state + '/openclaw.json', '{}');
console.log(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd(), home, left: fs.readdirSync(home), state: fs.readdirSync(state), token, canary, profile, config }));
fs.writeFileSync(home + '/planted', '');
process.exit(7);
`;

// The starts of the program until there are as many.
async function starts(t, count) {
  const directory = temporaryDirectory(t);
  writeFiles(directory, { 'bin/openclaw': PROGRAM, token: 'of the pair\n', 'state/start-old/home/.profile': 'planted', 'workspace/AGENTS.md': '', 'config.json': '{"nodeHost": {}}' });
  fs.chmodSync(path.join(directory, 'bin/openclaw'), 0o755);
  const at = name => path.join(directory, name);
  const options = { gate: 'gate.example:18890', node: 'executor-a', token: at('token'), state: at('state'), workspace: at('workspace'), config: at('config.json') };
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const executor = spawn(process.execPath, [script('executor.mjs'), ...args], { env: { PATH: `${at('bin')}:/it's`, CANARY: 'declared' } });
  const seen = [];
  let text = '';
  for await (const chunk of executor.stdout) {
    text += chunk;
    seen.splice(0, seen.length, ...text.split('\n').filter(line => line.startsWith('{')).map(line => JSON.parse(line)));
    if (seen.length === count) break;
  }
  executor.kill();
  const [code] = await once(executor, 'exit');
  return { seen, code, directory };
}

test('starts the node host again when a command has ended it, each time with nothing of before', async t => {
  const { seen, code, directory } = await starts(t, 2);
  assert.equal(code, 0);
  assert.notEqual(seen[0].home, seen[1].home);
  for (const { args, cwd, left, state, token, canary, profile, config } of seen) {
    assert.deepEqual(args, ['node', 'run', '--host', 'gate.example', '--port', '18890', '--display-name', 'executor-a']);
    assert.equal(cwd, path.join(directory, 'workspace'));
    assert.deepEqual(left, ['.profile']);
    assert.deepEqual(state, ['openclaw.json']);
    assert.deepEqual(config, { nodeHost: {} });
    assert.equal(token, 'of the pair');
    assert.equal(canary, 'declared');
    assert.equal(profile, `export PATH='${directory}/bin:/it'\\''s'\n`);
  }
  assert.deepEqual(fs.readdirSync(path.join(directory, 'state')), [path.basename(path.dirname(seen[1].home))]);
});
