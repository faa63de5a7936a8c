import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { run, script, temporaryDirectory, writeFiles } from './scripts.mjs';

const { PLANTED } = await import(script('planted.mjs'));
const CANARY = 'PLANTED=a-secret-of-somebody';

for (const { tree, entry } of PLANTED) {
  test(`${tree}/${entry} is moved aside whole, and the log says where it is, not what is in it`, t => {
    const root = temporaryDirectory(t);
    const options = ['state', 'home', 'tmp', 'chart'].flatMap(name => [`--${name}`, path.join(root, name)]);
    const start = () => run('prepare-state.mjs', [...options, '--release', '2026.9.6', '--store', 'DATABASE']);
    writeFiles(path.join(root, tree), { [entry]: CANARY, [`${entry}.example`]: CANARY });

    const { status, stdout } = start();

    assert.equal(status, 0);
    const [aside, ...others] = fs.readdirSync(path.join(root, tree)).filter(name => name !== `${entry}.example`);
    assert.deepEqual(others, []);
    assert.match(aside, /\.displaced-\d{8}T\d{6}Z$/);
    assert.equal(fs.readFileSync(path.join(root, tree, aside), 'utf8'), CANARY);
    assert.match(stdout, new RegExp(`moved .*/${tree}/${entry.replace('.', '\\.')} aside to .*: the gateway would `));
    assert.doesNotMatch(stdout, /a-secret/);
    assert.doesNotMatch(start().stdout, /moved/);
  });
}
