import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { job, run, script, temporaryDirectory, writeFiles } from './scripts.mjs';

// Port 9 (discard) has no gateway.
const NO_GATEWAY = 'ws://127.0.0.1:9';

test('waits while there is no gateway, and leaves at once and cleanly on SIGTERM', async t => {
  const directory = temporaryDirectory(t);
  writeFiles(directory, { 'jobs.json': { version: 1, jobs: [job('a')] } });
  const sidecar = spawn(process.execPath, [script('reconcile.mjs'), '--jobs', path.join(directory, 'jobs.json'), '--url', NO_GATEWAY], {
    env: { ...process.env, OPENCLAW_GATEWAY_TOKEN: 'canary' },
  });
  let output = '';
  sidecar.stdout.setEncoding('utf8').on('data', text => (output += text));
  while (!output.includes('\n')) await once(sidecar.stdout, 'data');

  sidecar.kill('SIGTERM');

  assert.deepEqual(await once(sidecar, 'exit'), [0, null]);
  assert.match(output, /waiting: no gateway at ws:\/\/127\.0\.0\.1:9/);
  assert.doesNotMatch(output, /canary/);
});

for (const [what, place] of [['is missing', 'none'], ['is a directory', '.']]) {
  test(`a declared file that ${what} is told, and the other one is applied all the same`, t => {
    const directory = temporaryDirectory(t);
    writeFiles(directory, { 'jobs.json': { version: 1, jobs: [{ id: 'other' }] } });
    const { status, stdout, stderr } = run('reconcile.mjs', ['--approvals', path.join(directory, place), '--jobs', path.join(directory, 'jobs.json'), '--url', NO_GATEWAY, '--once']);
    assert.equal(status, 1);
    assert.equal(stderr, '');
    assert.match(stdout, /FAILED E(NOENT|ISDIR): .*\n.*FAILED job id "other"/);
  });
}

for (const [behaviour, status, said] of [[[], 0, /added job a\n.*the gateway's jobs are as declared: 1/], [['--forgetful'], 1, /added job a\n.*FAILED job a is not there/]]) {
  test(`once: exit code ${status} from a gateway that is told of a job${behaviour.length > 0 ? ' and forgets it' : ''}`, async t => {
    const directory = temporaryDirectory(t);
    writeFiles(directory, { 'jobs.json': { version: 1, jobs: [job('a')] } });
    const gateway = spawn(process.execPath, [fileURLToPath(new URL('gateway-double.mjs', import.meta.url)), ...behaviour]);
    t.after(() => gateway.kill());
    const url = String(await once(gateway.stdout, 'data')).trim();
    const result = run('reconcile.mjs', ['--jobs', path.join(directory, 'jobs.json'), '--url', url, '--once'], { OPENCLAW_GATEWAY_TOKEN: 'canary' });
    assert.match(result.stdout, said);
    assert.equal(result.status, status);
  });
}

for (const [wants, status] of [['token', 1], ['password', 0]]) {
  test(`shows the password alone where there is one: exit code ${status} from a gateway that wants a ${wants}`, async t => {
    const directory = temporaryDirectory(t);
    writeFiles(directory, { 'jobs.json': { version: 1, jobs: [job('a')] } });
    const gateway = spawn(process.execPath, [fileURLToPath(new URL('gateway-double.mjs', import.meta.url)), `--wants=${wants}`]);
    t.after(() => gateway.kill());
    const url = String(await once(gateway.stdout, 'data')).trim();
    const result = run('reconcile.mjs', ['--jobs', path.join(directory, 'jobs.json'), '--url', url, '--once'], { OPENCLAW_GATEWAY_PASSWORD: 'canary' });
    assert.equal(result.status, status);
    assert.doesNotMatch(result.stdout + result.stderr, /canary/);
  });
}

test('a declared file that cannot be read as jobs fails clearly', t => {
  const directory = temporaryDirectory(t);
  writeFiles(directory, { 'jobs.json': { version: 1, jobs: [{ id: 'other' }] } });
  const { status, stdout } = run('reconcile.mjs', ['--jobs', path.join(directory, 'jobs.json'), '--url', NO_GATEWAY, '--once']);
  assert.equal(status, 1);
  assert.match(stdout, /FAILED job id "other" does not start with chart_/);
});
