import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { script, temporaryDirectory } from './scripts.mjs';

const { displace, readFile } = await import(script('entry.mjs'));
const { printable } = await import(script('log.mjs'));
const { explained } = await import(script('remedy.mjs'));

test('nothing that lies aside is overwritten, however many come in one second', t => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 10, 27, 14, 30) });
  const directory = temporaryDirectory(t);
  const lines = [];
  for (const content of ['one', 'two', 'three']) {
    fs.writeFileSync(path.join(directory, 'AGENTS.md'), content);
    displace(path.join(directory, 'AGENTS.md'), 'a test', line => lines.push(line));
  }
  const contents = fs.readdirSync(directory).map(name => [name, fs.readFileSync(path.join(directory, name), 'utf8')]);
  assert.deepEqual(Object.fromEntries(contents), {
    'AGENTS.md.displaced-20261127T143000Z': 'one',
    'AGENTS.md.displaced-20261127T143000Z-1': 'two',
    'AGENTS.md.displaced-20261127T143000Z-2': 'three',
  });
  assert.equal(lines[0], `moved ${directory}/AGENTS.md aside to ${directory}/AGENTS.md.displaced-20261127T143000Z: a test`);
});

test('a pipe that takes the place of a file meanwhile is not waited for, and a link to it not followed', t => {
  const directory = temporaryDirectory(t);
  const pipe = path.join(directory, 'pipe');
  spawnSync('mkfifo', [pipe]);
  fs.symlinkSync(pipe, path.join(directory, 'link'));
  assert.throws(() => readFile(pipe, 10), /it is not a regular file/);
  assert.throws(() => readFile(path.join(directory, 'link'), 10), { code: 'ELOOP' });
});

test('a line of the log cannot be ended, steered or flooded by a name', () => {
  assert.equal(printable('a\nb\r\u001b[31m\u202ec\u2028'), 'a\\u{a}b\\u{d}\\u{1b}[31m\\u{202e}c\\u{2028}');
  assert.equal(printable('ä €'), 'ä €');
  assert.equal(printable('x'.repeat(5_000)).length, 1_001);
});

for (const [code, remedy] of [['ENOSPC', /enlarge its claim/], ['EROFS', /read-only/], ['EACCES', /chown/], ['EIO', /^failed$/]]) {
  test(`the log says what to do about ${code}`, () => assert.match(explained(Object.assign(new Error('failed'), { code })), remedy));
}
