// States of a volume that an agent, a power cut or a restored backup can leave. Each is planted on a volume that the scripts have
// prepared: [name, plant(volume), what must be moved aside from where it lay below the state directory].
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { job } from './scripts.mjs';
import { check, UID } from './user.mjs';

const AGENTS = 'workspace-main/AGENTS.md';
const STORE = 'cron/jobs.json';
const RUN_STATE = 'cron/jobs-state.json';
const PROJECT = 'npm/projects/brave-1';
const MANIFEST = `${PROJECT}/node_modules/@openclaw/brave-plugin/package.json`;
const STAGED = '.openclaw-chart-staged';
const SPARSE = 900 * 1024 * 1024;

const replace = (file, content) => {
  fs.rmSync(file, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (content !== undefined) fs.writeFileSync(file, content);
};
const directory = file => (replace(file), fs.mkdirSync(file), fs.writeFileSync(path.join(file, 'kept'), 'x'));
const pipe = file => (replace(file), check(spawnSync('mkfifo', [file])));
const socket = file => (replace(file), check(spawnSync(process.execPath, ['-e', 'require("net").createServer().listen(process.argv[1], () => process.reallyExit(0))', file])));
const sparse = file => (replace(file, ''), fs.truncateSync(file, SPARSE));
const link = to => file => (replace(file), fs.symlinkSync(to, file));
const loop = file => link(path.basename(file))(file);
const closed = file => fs.chmodSync(file, 0);
const content = text => file => replace(file, text);
const cutOff = file => fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2));
const foreign = file => (directory(file), fs.chownSync(file, UID + 1, UID + 1), fs.chmodSync(file, 0o700));
const deep = file => check(spawnSync('sh', ['-c', `mkdir -p "$1" && cd "$1" && for i in $(seq 1500); do mkdir d && cd d || exit 1; done`, 'sh', file]));
const crowd = file => {
  fs.mkdirSync(file, { recursive: true });
  for (let index = 0; index < 3_000; index++) fs.mkdirSync(path.join(file, `d${index}`));
};
const project = (name, text) => volume => content(text)(path.join(volume.state('npm/projects'), name, 'package.json'));

const at = (file, plant) => volume => plant(volume.state(file));
const rows = (what, plant, moved, files) => files.map(file => [`${what}: ${file || 'the state directory'}`, at(file, plant), moved ? [file] : []]);
const PARENTS = ['workspace-main', 'skills', 'cron', 'npm', 'npm/projects'];
const JSON_FILES = [STORE, RUN_STATE];
const MANIFESTS = [`${PROJECT}/package.json`, MANIFEST];
const displacedProject = (what, plant) => MANIFESTS.map(file => [`${what}: ${file}`, at(file, plant), [`npm/brave-1`]]);

const shapes = {
  'nothing': '', 'zeros': '\0'.repeat(4096), 'null': 'null', 'a list': '[]', 'a text': '"text"', 'a number': '7',
  'another shape': '{"jobs": 7}', 'empty jobs': '{"jobs": [null]}', 'a deep list': `{"jobs": [${'['.repeat(50_000)}${']'.repeat(50_000)}]}`,
  'millions of objects': `{"jobs": [${'{},'.repeat(1_200_000)}{}]}`, 'millions of lists': `{"jobs": [${'[],'.repeat(1_200_000)}[]]}`,
};

export const STATES = [
  ...rows('a directory in the place of a file', directory, true, [AGENTS, 'skills/reports/SKILL.md', STORE, RUN_STATE, STAGED]),
  ...rows('a pipe in the place of a file', pipe, true, [AGENTS, STORE, RUN_STATE, STAGED]),
  ...rows('a socket in the place of a file', socket, true, [AGENTS, STORE]),
  ...rows('a file in the place of a directory', content('x'), true, [...PARENTS, '']),
  ...rows('a pipe in the place of a directory', pipe, true, [...PARENTS, '']),
  ...rows('mode 000', closed, false, ['', AGENTS, STORE, ...PARENTS, PROJECT, ...MANIFESTS]),
  ...rows('a link to a directory outside', link('../../outside'), false, PARENTS),
  ...rows('a link to a file outside', link('../../../outside/secret'), false, [AGENTS, STORE]),
  ...rows('a link to itself', loop, false, [AGENTS, STORE, STAGED, ...PARENTS]),
  ...rows('900 MB of nothing', sparse, false, [AGENTS, 'workspace-main/MEMORY.md', STAGED]),
  ...rows('900 MB of nothing', sparse, true, JSON_FILES),
  ...rows('a cut off document', cutOff, true, [STORE]),
  ...Object.entries(shapes).flatMap(([name, text]) => rows(name, content(text), true, [STORE])),
  ...['nothing', 'null', 'a list'].flatMap(name => rows(name, content(shapes[name]), true, [RUN_STATE])),
  ...displacedProject('a directory in the place of a manifest', directory),
  ...displacedProject('a pipe in the place of a manifest', pipe),
  ...displacedProject('900 MB of nothing', sparse),
  ...displacedProject('a cut off document', cutOff),
  ['a project with a broken manifest of a library', at(`${PROJECT}/node_modules/lib/package.json`, file => {
    content('{')(file);
    content('{"dependencies": {"lib": "1"}}')(path.join(file, '../../../package.json'));
  }), ['npm/brave-1']],
  ['a project with an unprintable name', project('new\nline \u001b[31m \u202e', '{'), ['npm/new\nline \u001b[31m \u202e']],
  ['a project with the longest name', project('p'.repeat(255), '{'), [`npm/${'p'.repeat(200)}`]],
  ['a job with an unprintable id', at(STORE, content(JSON.stringify({ jobs: [job('gone\nmerge-jobs: FAILED \u001b[31m')] }))), []],
  ['a job of ours with other things than objects', at(STORE, content(JSON.stringify({ jobs: [job('a', { schedule: 'x'.repeat(3_000_000), state: 'x', payload: [1], name: {} })] }))), []],
  ['a hard link to a file outside', volume => {
    replace(volume.state(AGENTS));
    fs.linkSync(volume.at('outside/secret'), volume.state(AGENTS));
  }, []],
  ['a very deep tree in a workspace and beside the plugins', volume => [deep(volume.state('workspace-main/deep')), deep(volume.state('npm/projects/deep'))], []],
  ['thousands of plugins', at('npm/projects', crowd), ['npm/projects']],
  ['thousands of files in a workspace', at('workspace-main', crowd), []],
  ['what a killed start left', at(STAGED, content('hal')), []],
];

// Only root can make files of other users.
if (process.getuid() === 0) {
  STATES.push(...rows('a directory of another user', foreign, true, ['workspace-main', 'cron', AGENTS, STORE]));
  STATES.push(['files of root that nobody may read', volume => {
    for (const file of [AGENTS, STORE]) (fs.chownSync(volume.state(file), 0, 0), fs.chmodSync(volume.state(file), 0));
  }, [STORE]]);
}
