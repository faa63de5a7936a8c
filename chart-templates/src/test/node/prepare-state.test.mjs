import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { run, temporaryDirectory, writeFiles } from './scripts.mjs';

// A pod's directories, with the given sources and manifest lines [source, target, owner].
function pod(t, sources, files) {
  const root = temporaryDirectory(t);
  writeFiles(path.join(root, 'sources'), sources);
  const at = (...names) => path.join(root, 'state', ...names);
  return {
    root,
    at,
    read: name => fs.readFileSync(at(name), 'utf8'),
    start(lines = files, workspaces = []) {
      const manifest = { version: 1, files: lines.map(([source, target, owner]) => ({ source, target, owner })) };
      writeFiles(root, { 'files.json': manifest, 'workspaces.json': workspaces });
      const option = name => [`--${name}`, path.join(root, name)];
      const directories = ['state', 'home', 'tmp', 'chart', 'sources'].flatMap(option);
      const lists = ['--manifest', path.join(root, 'files.json'), '--workspaces', path.join(root, 'workspaces.json')];
      return run('prepare-state.mjs', [...directories, '--release', '2026.9.6', '--store', 'DATABASE', ...lists]);
    },
  };
}

const AGENTS = [['agents', 'workspace-main/AGENTS.md', 'always']];

test('directories are private, also when they exist with another mode, and the temporary one is sticky', t => {
  const { root, start } = pod(t, {}, []);
  fs.mkdirSync(path.join(root, 'state'), { mode: 0o775 });

  assert.equal(start().status, 0);

  const mode = name => (fs.statSync(path.join(root, name)).mode & 0o7777).toString(8);
  assert.deepEqual(['state', 'home', 'tmp', 'chart', 'chart/approvals', 'chart/plugins'].map(mode), ['700', '700', '1777', '711', '700', '700']);
});

test('without a manifest only directories are made', t => {
  const root = temporaryDirectory(t);
  const options = ['state', 'home', 'tmp', 'chart'].flatMap(name => [`--${name}`, path.join(root, name)]);

  assert.equal(run('prepare-state.mjs', [...options, '--release', '2026.9.6', '--store', 'DATABASE']).status, 0);
  assert.deepEqual(fs.readdirSync(root).sort(), ['chart', 'home', 'state', 'tmp']);
});

test('a workspace that an executor mounts is there, also where no file goes and whatever lay in its place', t => {
  const { root, start, at } = pod(t, { agents: 'one' }, [['agents', 'workspace-a/AGENTS.md', 'always']]);
  start([], ['workspace-c']);
  fs.writeFileSync(at('workspace-c', 'NOTES.md'), 'mine');
  fs.mkdirSync(path.join(root, 'elsewhere'));
  fs.symlinkSync(path.join(root, 'elsewhere'), at('workspace-b'));
  start();

  assert.equal(start([], ['workspace-a', 'workspace-b', 'workspace-c']).status, 0);

  for (const name of ['workspace-a', 'workspace-b', 'workspace-c']) {
    assert.equal(fs.lstatSync(at(name)).isDirectory(), true, name);
    assert.equal(fs.statSync(at(name)).mode & 0o7777, 0o700, name);
  }
  assert.deepEqual(fs.readdirSync(at('workspace-c')), ['NOTES.md']);
});

test('always wins over what lies there at each start, and an equal file is not touched', t => {
  const { start, at, read, root } = pod(t, { agents: 'one' }, AGENTS);
  start();
  const before = fs.statSync(at('workspace-main/AGENTS.md')).ino;
  assert.doesNotMatch(start().stdout, /wrote/);
  assert.equal(fs.statSync(at('workspace-main/AGENTS.md')).ino, before);

  fs.writeFileSync(at('workspace-main/AGENTS.md'), 'changed by the agent');
  start();
  assert.equal(read('workspace-main/AGENTS.md'), 'one');

  writeFiles(root, { 'sources/agents': 'two' });
  assert.match(start().stdout, /wrote workspace-main\/AGENTS\.md/);
  assert.equal(read('workspace-main/AGENTS.md'), 'two');
});

test('once never overwrites what the agent wrote, even when the source changes', t => {
  const { start, at, read, root } = pod(t, { memory: 'seed' }, [['memory', 'workspace-main/MEMORY.md', 'once']]);
  start();
  assert.equal(read('workspace-main/MEMORY.md'), 'seed');

  fs.writeFileSync(at('workspace-main/MEMORY.md'), 'what I learned');
  writeFiles(root, { 'sources/memory': 'another seed' });
  start();
  assert.equal(read('workspace-main/MEMORY.md'), 'what I learned');
});

test('never is not written, and a file that was ours before stays', t => {
  const { start, at, read } = pod(t, { agents: 'one' }, [['agents', 'workspace-main/AGENTS.md', 'never']]);
  start();
  assert.equal(fs.existsSync(at('workspace-main')), false);

  start(AGENTS);
  start();
  start([]);
  assert.equal(read('workspace-main/AGENTS.md'), 'one');
});

test('a file that left the source is removed with its empty directories, unless it was changed', t => {
  const { start, at, read } = pod(t, { a: 'a', b: 'b', c: 'c' }, [
    ['a', 'skills/reports/SKILL.md', 'always'],
    ['b', 'workspace-main/TOOLS.md', 'always'],
    ['c', 'workspace-main/NOTES.md', 'once'],
  ]);
  start();
  fs.writeFileSync(at('workspace-main/NOTES.md'), 'mine now');

  const { stdout } = start([]);

  assert.match(stdout, /removed skills\/reports\/SKILL\.md/);
  assert.match(stdout, /kept workspace-main\/NOTES\.md, which was changed here/);
  assert.equal(fs.existsSync(at('skills')), false);
  assert.deepEqual(fs.readdirSync(at('workspace-main')), ['NOTES.md']);
  assert.equal(read('workspace-main/NOTES.md'), 'mine now');
});

test('a file that the agent made is never removed', t => {
  const { start, at, read } = pod(t, { agents: 'one' }, AGENTS);
  start();
  fs.writeFileSync(at('workspace-main/OWN.md'), 'mine');
  start([]);
  assert.equal(read('workspace-main/OWN.md'), 'mine');
});

test('a link at the target is replaced and what it points to stays as it was', t => {
  const { root, start, at, read } = pod(t, { agents: 'one' }, AGENTS);
  writeFiles(root, { 'outside/secret': 'untouched' });
  fs.mkdirSync(at('workspace-main'), { recursive: true });
  fs.symlinkSync(path.join(root, 'outside/secret'), at('workspace-main/AGENTS.md'));

  assert.equal(start().status, 0);

  assert.equal(read('workspace-main/AGENTS.md'), 'one');
  assert.equal(fs.lstatSync(at('workspace-main/AGENTS.md')).isFile(), true);
  assert.equal(fs.readFileSync(path.join(root, 'outside/secret'), 'utf8'), 'untouched');
});

test('a link on the way is never followed: always replaces it, once leaves it, removal passes it by', t => {
  const { root, start, at, read } = pod(t, { a: 'a', b: 'b' }, [
    ['a', 'workspace-main/memory/a.md', 'always'],
    ['b', 'workspace-b/b.md', 'once'],
  ]);
  fs.mkdirSync(path.join(root, 'outside'));
  fs.mkdirSync(at('workspace-main'), { recursive: true });
  fs.symlinkSync(path.join(root, 'outside'), at('workspace-main/memory'));
  fs.symlinkSync(path.join(root, 'outside'), at('workspace-b'));

  assert.equal(start().status, 0);
  assert.equal(read('workspace-main/memory/a.md'), 'a');
  assert.deepEqual(fs.readdirSync(path.join(root, 'outside')), []);

  fs.renameSync(at('workspace-main/memory'), path.join(root, 'outside/memory'));
  fs.symlinkSync(path.join(root, 'outside/memory'), at('workspace-main/memory'));
  start([]);
  assert.deepEqual(fs.readdirSync(path.join(root, 'outside/memory')), ['a.md']);
});

test('links in the place where files are made whole do not lead out either', t => {
  const { root, start, at } = pod(t, { agents: 'one' }, AGENTS);
  fs.mkdirSync(path.join(root, 'outside'));
  fs.mkdirSync(at(), { recursive: true });
  fs.symlinkSync(path.join(root, 'outside'), at('.openclaw-chart'));

  assert.equal(start().status, 0);
  assert.deepEqual(fs.readdirSync(path.join(root, 'outside')), []);
});

const HASH_OF_X = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';

test('a ledger in the state directory, where an agent could have written it, removes nothing', t => {
  const { at, root, start } = pod(t, {}, []);
  writeFiles(root, {
    'state/workspace-main/OWN.md': 'x',
    'state/.openclaw-chart/files.json': { version: 1, files: { 'workspace-main/OWN.md': HASH_OF_X } },
  });

  assert.equal(start().status, 0);
  assert.equal(fs.existsSync(at('workspace-main/OWN.md')), true);
});

for (const [what, ledger] of [
  ['cut off by a full disk', '{"version": 1, "files": {'],
  ['that names what lies outside', { version: 1, files: { '../victim': HASH_OF_X } }],
  ['of another shape', []],
]) {
  test(`a ledger ${what} counts as none, and the start goes on`, t => {
    const { root, start, read } = pod(t, { agents: 'one' }, AGENTS);
    writeFiles(root, { 'victim': 'x', 'chart/ledger.json': ledger });

    const { status, stdout } = start();

    assert.equal(status, 0);
    assert.match(stdout, /moved .*\/ledger\.json aside to /);
    assert.equal(fs.existsSync(path.join(root, 'victim')), true);
    assert.equal(read('workspace-main/AGENTS.md'), 'one');
    assert.doesNotMatch(start().stdout, /moved/);
  });
}

for (const target of ['../out.md', '/etc/out.md', 'workspace-main/../../out.md', 'a//b', '', './a', 'a\\b', '.openclaw-chart/files.json']) {
  test(`the target ${JSON.stringify(target)} is refused before anything is written`, t => {
    const { start, at } = pod(t, { a: 'a' }, [['a', 'workspace-main/a.md', 'always'], ['a', target, 'always']]);
    const { status, stdout } = start();
    assert.equal(status, 1);
    assert.match(stdout, /FAILED/);
    assert.equal(fs.existsSync(at('workspace-main')), false);
  });
}

test('one file that cannot be delivered does not keep back the others, and the start fails', t => {
  const { start, read } = pod(t, { b: 'b' }, [['a', 'workspace-main/AGENTS.md', 'always'], ['b', 'workspace-main/SOUL.md', 'always']]);

  const { status, stdout } = start();

  assert.equal(status, 1);
  assert.match(stdout, /FAILED workspace-main\/AGENTS\.md/);
  assert.equal(read('workspace-main/SOUL.md'), 'b');
});

test('what an interrupted start left half written is not seen and does not stay in the way', t => {
  const { root, start, at, read } = pod(t, { agents: 'one' }, AGENTS);
  writeFiles(root, { 'state/.openclaw-chart-staged': 'hal' });

  assert.equal(start().status, 0);
  assert.equal(read('workspace-main/AGENTS.md'), 'one');
  assert.deepEqual(fs.readdirSync(at()), ['workspace-main']);
});

test('bytes arrive as they are', t => {
  const { root, start, at } = pod(t, {}, [['image', 'workspace-main/avatar.png', 'always']]);
  const bytes = Buffer.from([0x89, 0x50, 0, 0xff, 0x0d, 0x0a]);
  fs.mkdirSync(path.join(root, 'sources'), { recursive: true });
  fs.writeFileSync(path.join(root, 'sources/image'), bytes);
  start();
  assert.deepEqual(fs.readFileSync(at('workspace-main/avatar.png')), bytes);
});
