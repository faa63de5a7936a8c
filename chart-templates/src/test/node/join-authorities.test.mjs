import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import tls from 'node:tls';
import { run, temporaryDirectory, writeFiles } from './scripts.mjs';

const [FIRST, SECOND] = tls.rootCertificates;
const count = text => text.match(/-----BEGIN CERTIFICATE-----/g)?.length ?? 0;

function join(t, bundle) {
  const root = temporaryDirectory(t);
  writeFiles(root, { 'ca.crt': bundle });
  const joined = path.join(root, 'ca-bundle.crt');
  const result = run('join-authorities.mjs', ['--added', path.join(root, 'ca.crt'), '--joined', joined]);
  return { ...result, joined: fs.existsSync(joined) ? fs.readFileSync(joined, 'utf8') : undefined };
}

test('puts the certificates behind those of the system, without what stands around them', t => {
  const { status, stdout, joined } = join(t, `Of the company\n${FIRST}\nand\n${SECOND}`);
  assert.equal(status, 0);
  assert.match(stdout, /2 beside those of/);
  assert.ok(joined.endsWith(`${FIRST.trim()}\n${SECOND.trim()}\n`));
  assert.ok(count(joined) > 50);
  assert.ok(!joined.includes('Of the company'));
});

test('fails where there is no certificate, or one that cannot be read', t => {
  const none = join(t, 'nothing');
  assert.notEqual(none.status, 0);
  assert.match(none.stderr, /has no certificate in PEM form/);
  const broken = join(t, `${FIRST}\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`);
  assert.notEqual(broken.status, 0);
  assert.match(broken.stderr, /certificate 2 of .* cannot be read/);
  assert.equal(broken.joined, undefined);
});
