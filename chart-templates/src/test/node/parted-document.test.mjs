import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { test } from 'node:test';
import { job, run, script, temporaryDirectory, writeFiles } from './scripts.mjs';

const { readDocument } = await import(script('parted-document.mjs'));

const WHOLE = JSON.stringify({ version: 1, jobs: [job('ä🦞'), job('b')] });
const sha256 = text => createHash('sha256').update(text).digest('hex');
const list = (whole, ...parts) => ({ 'jobs.json': { parts, sha256: sha256(whole) } });
const cut = { 'jobs.json.1': WHOLE.slice(0, 20), 'jobs.json.2': WHOLE.slice(20) };

const document = (t, files) => {
  const directory = temporaryDirectory(t);
  writeFiles(directory, files);
  return path.join(directory, 'jobs.json');
};

test('a document that fits is itself', t => {
  assert.equal(readDocument(document(t, { 'jobs.json': WHOLE })), WHOLE);
});

test('parts are joined in the order of the list', t => {
  assert.equal(readDocument(document(t, { ...list(WHOLE, 'jobs.json.1', 'jobs.json.2'), ...cut })), WHOLE);
});

for (const [what, files] of [
  ['of two versions', { ...list(WHOLE, 'jobs.json.1', 'jobs.json.2'), ...cut, 'jobs.json.2': WHOLE.slice(21) }],
  ['that have not all come', { ...list(WHOLE, 'jobs.json.1', 'jobs.json.2'), 'jobs.json.1': WHOLE.slice(0, 20) }],
]) {
  test(`parts ${what} are no document`, t => {
    assert.throws(() => readDocument(document(t, files)), /do not belong together yet|ENOENT/);
  });

  test(`of parts ${what} nothing reaches a store`, t => {
    const file = document(t, files);
    const state = temporaryDirectory(t);
    const { status, stdout } = run('merge-jobs.mjs', ['--state', state, '--jobs', file]);
    assert.equal(status, 1);
    assert.match(stdout, /FAILED/);
  });
}
