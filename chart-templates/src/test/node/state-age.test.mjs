import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readJson, run, temporaryDirectory, writeFiles } from './scripts.mjs';

// A database as far as anything is read of it.
function database(schema) {
  const header = Buffer.alloc(4096);
  header.write('SQLite format 3\0', 'latin1');
  header.writeUInt32BE(schema, 60);
  return header;
}

function pod(t, last, content) {
  const root = temporaryDirectory(t);
  writeFiles(root, last === undefined ? {} : { 'chart/ledger.json': { version: 1, release: last, store: 'DATABASE', files: {} } });
  fs.mkdirSync(path.join(root, 'state/state'), { recursive: true });
  if (content !== undefined) fs.writeFileSync(path.join(root, 'state/state/openclaw.sqlite'), content);
  const directories = ['state', 'home', 'tmp', 'chart'].flatMap(name => [`--${name}`, path.join(root, name)]);
  return {
    ledger: () => readJson(root, 'chart/ledger.json').release,
    start: (release, reads, ...more) => run('prepare-state.mjs', [...directories, '--store', 'DATABASE', '--release', release, '--reads', String(reads), ...more]),
  };
}

for (const [last, schema, release, reads] of [
  ['2026.9.6', 18, '2026.8.2', 15],
  ['2026.9.6', 18, '2026.9.5', 17],
  ['2026.9.10', 20, '2026.9.6', 18],
  ['2026.8.2', 15, '2026.7.1', 1],
]) {
  test(`${release} is not started on a state of ${last}, and the way back is said`, t => {
    const { start, ledger } = pod(t, last, database(schema));
    const { status, stdout } = start(release, reads);
    assert.equal(status, 1);
    assert.ok(stdout.includes(`FAILED ${last} ran last on this state, and ${release} cannot read its database`), stdout);
    assert.ok(stdout.includes(`go back to ${last}`) && stdout.includes('gateway.allowNewerState=true'), stdout);
    assert.equal(ledger(), last);

    assert.equal(start(release, reads, '--newer-state').status, 0);
    assert.equal(ledger(), release);
  });
}

for (const [what, last, content, release, reads] of [
  ['a state that it can read', '2026.7.1', database(1), '2026.6.11', 1],
  ['a state whose database it does not look at', '2026.6.11', database(1), '2026.5.28', 0],
  ['a state without a database', '2026.9.6', undefined, '2026.8.2', 15],
  ['a state whose database is none', '2026.9.6', 'x'.repeat(4096), '2026.8.2', 15],
  ['a state whose database is cut off', '2026.9.6', database(18).subarray(0, 50), '2026.8.2', 15],
  ['one of its corrections', '2026.7.1-2', database(1), '2026.7.1', 1],
]) {
  test(`an older release starts on ${what}, with a warning`, t => {
    const { status, stdout } = pod(t, last, content).start(release, reads);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /WARNING .* ran last on this state/);
  });
}

for (const [what, last, release] of [
  ['the same', '2026.9.6', '2026.9.6'],
  ['a later correction', '2026.7.1', '2026.7.1-2'],
  ['a later one of the month', '2026.9.6', '2026.9.10'],
  ['a first known', undefined, '2026.8.2'],
]) {
  test(`${what} release is never refused, whatever its database says`, t => {
    const { status, stdout } = pod(t, last, database(99)).start(release, 18);
    assert.equal(status, 0, stdout);
    assert.doesNotMatch(stdout, /ran last/);
  });
}
