// States of a volume that an agent, a power cut or a restored backup can leave. Each is planted on a volume that the scripts have
// prepared: {name, plant(volume), moved, large}, where
// `moved` says what of the volume must lie aside of its place then, and `large` that memory is the danger.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { job, script } from './scripts.mjs';
import { check, UID } from './user.mjs';

const { PLANTED } = await import(script('planted.mjs'));

const AGENTS = 'state/workspace-main/AGENTS.md';
const SKILL = 'state/skills/reports/SKILL.md';
const STORE = 'state/cron/jobs.json';
const APPROVALS = 'state/exec-approvals.json';
const APPROVALS_OF_HOME = 'home/.openclaw/exec-approvals.json';
const RUN_STATE = 'state/cron/jobs-state.json';
const PROJECT = 'state/npm/projects/brave-1';
const MANIFEST = `${PROJECT}/node_modules/@openclaw/brave-plugin/package.json`;
const CONFIG = 'state/openclaw.json';
const NOTE = 'chart/config/written.json';
const STAGED = ['state', 'home', 'chart'].map(tree => `${tree}/.openclaw-chart-staged`);
const LEDGERS = ['chart/ledger.json', 'chart/plugins/plugins.json'];
const DIRECTORIES = ['workspace-main', 'skills', 'cron', 'npm', 'npm/projects'].map(name => `state/${name}`);
const ROOTS = ['state', 'home', 'chart/plugins', 'chart/approvals'];
const NOTED = ['chart', 'chart/config'];
const STEERING = PLANTED.map(({ tree, entry }) => `${tree}/${entry}`);
const MANIFESTS = [`${PROJECT}/package.json`, MANIFEST];


const replace = (file, content) => {
  fs.rmSync(file, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (content !== undefined) fs.writeFileSync(file, content);
};
const content = text => file => replace(file, text);
const directory = file => (replace(file), fs.mkdirSync(file), fs.writeFileSync(path.join(file, 'kept'), 'x'));
const pipe = file => (replace(file), check(spawnSync('mkfifo', [file])));
const LISTEN = 'require("net").createServer().listen(process.argv[1], () => process.reallyExit(0))';
const socket = file => (replace(file), check(spawnSync(process.execPath, ['-e', LISTEN, file])));
const sparse = file => (replace(file, ''), fs.truncateSync(file, 900 * 1024 * 1024));
const link = to => file => (replace(file), fs.symlinkSync(to, file));
const loop = file => link(path.basename(file))(file);
const closed = file => fs.chmodSync(file, 0);
const cutOff = file => fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2));
const deep = file => fs.mkdirSync(path.join(file, 'd/'.repeat(1_000)), { recursive: true });
const crowd = file => {
  for (let index = 0; index < 1_100; index++) fs.mkdirSync(path.join(file, `d${index}`));
};
const foreign = file => (directory(file), fs.chownSync(file, UID + 1, UID + 1), fs.chmodSync(file, 0o700));

const at = (file, plant) => volume => plant(volume.at('volume', file));
const state = (name, plant, ...moved) => ({ name, plant, moved, large: false });
const large = states => states.map(state => ({ ...state, large: true }));
const moved = (what, plant, files) => files.map(file => state(`${what}: ${file}`, at(file, plant), file));
const mended = (what, plant, files) => files.map(file => state(`${what}: ${file}`, at(file, plant)));
// Without the note nobody knows whose the config is.
const unknown = (what, plant, files) => files.map(file => state(`${what}: ${file}`, at(file, plant), file, CONFIG));
const project = (what, plant) => MANIFESTS.map(file => state(`${what}: ${file}`, at(file, plant), 'state/npm/brave-1'));
const named = (name, text) => at(path.join('state/npm/projects', name, 'package.json'), content(text));

const numbered = (count, item) => Array.from({ length: count }, (_, index) => item(JSON.stringify(index.toString(36)))).join(',');

const NO_OBJECTS = { 'nothing': '', 'zeros': '\0'.repeat(4096), 'null': 'null', 'a list': '[]', 'a text': '"text"' };
const NO_JOBS = {
  'another shape': '{"jobs": 7}',
  'no jobs in the list': '{"jobs": [null]}',
  'a deep list': `{"jobs": [${'['.repeat(40_000)}${']'.repeat(40_000)}]}`,
  'millions of objects': `{"jobs": [${'{},'.repeat(1_200_000)}{}]}`,
  'millions of texts': `{"jobs": [${'"",'.repeat(1_200_000)}""]}`,
  'half a million texts': `{"jobs": [${numbered(500_000, name => name)}]}`,
  'half a million keys': `{${numbered(350_000, name => `${name}:1`)}}`,
};

// As the gateway writes it.
const indented = document => JSON.stringify(document, null, 2);
const RUN_TIME_JOBS = Array.from({ length: 4_000 }, (_, index) => ({ ...job(`x${index}`), id: `${index}`, declarationKey: undefined, state: { note: 'x'.repeat(400) } }));

export const STATES = [
  ...moved('a directory in the place of a file', directory, [AGENTS, SKILL, STORE, RUN_STATE, APPROVALS, CONFIG, ...STAGED, ...LEDGERS]),
  ...moved('a pipe in the place of a file', pipe, [AGENTS, STORE, RUN_STATE, APPROVALS, CONFIG, ...STAGED, ...LEDGERS]),
  ...moved('a socket in the place of a file', socket, [AGENTS, STORE]),
  ...moved('a file in the place of a directory', content('x'), [...DIRECTORIES, ...ROOTS]),
  ...moved('a pipe in the place of a directory', pipe, [...DIRECTORIES, ...ROOTS]),
  ...mended('mode 000', closed, [AGENTS, STORE, CONFIG, NOTE, ...LEDGERS, ...DIRECTORIES, ...ROOTS, ...NOTED, PROJECT, ...MANIFESTS]),
  ...mended('a link to a directory outside', link('../../outside'), DIRECTORIES),
  ...mended('a link to a file outside', link('../../../outside/secret'), [AGENTS, STORE, CONFIG, ...LEDGERS]),
  ...mended('a link to itself', loop, [AGENTS, STORE, CONFIG, ...STAGED, ...LEDGERS, ...DIRECTORIES, ...ROOTS]),
  ...large(mended('900 MB of nothing', sparse, [AGENTS])),
  ...mended('900 MB of nothing', sparse, ['state/workspace-main/MEMORY.md', ...STAGED]),
  ...large(moved('900 MB of nothing', sparse, [STORE, RUN_STATE, APPROVALS, CONFIG, ...LEDGERS])),
  ...moved('a document cut off', cutOff, [STORE, CONFIG, ...LEDGERS]),
  ...Object.entries(NO_OBJECTS).flatMap(([name, text]) => moved(name, content(text), [STORE, RUN_STATE, APPROVALS, CONFIG, ...LEDGERS])),
  ...unknown('a file in the place of a directory', content('x'), NOTED),
  ...unknown('a pipe in the place of a directory', pipe, NOTED),
  ...NOTED.map(file => state(`a link to itself: ${file}`, at(file, loop), CONFIG)),
  ...unknown('a directory in the place of a file', directory, [NOTE]),
  ...unknown('a document cut off', cutOff, [NOTE]),
  ...Object.entries(NO_OBJECTS).flatMap(([name, text]) => unknown(name, content(text), [NOTE])),
  ...large(Object.entries(NO_JOBS).flatMap(([name, text]) => moved(name, content(text), [STORE]))),
  ...project('a directory in the place of a manifest', directory),
  ...project('a pipe in the place of a manifest', pipe),
  ...large(project('900 MB of nothing', sparse)),
  ...project('a document cut off', cutOff),
  state('a project with a broken library', at(PROJECT, directory => {
    content('{"dependencies": {"lib": "1"}}')(path.join(directory, 'package.json'));
    content('{')(path.join(directory, 'node_modules/lib/package.json'));
  }), 'state/npm/brave-1'),
  state('a project with an unprintable name', named('new\nline \u001b[31m \u202e', '{'), 'state/npm/new\nline \u001b[31m \u202e'),
  state('a project with the longest name', named('p'.repeat(255), '{'), `state/npm/${'p'.repeat(200)}`),
  ...large([
    state('as many keys as there may be', at(STORE, content(indented(JSON.parse(`{${numbered(149_000, name => `${name}:1`)}}`))))),
    state('as many jobs made at run time as there may be', at(STORE, content(indented({ jobs: RUN_TIME_JOBS })))),
  ]),
  state('a job with an unprintable id', at(STORE, content(JSON.stringify({ jobs: [job('gone\nmerge-jobs: \u001b[31m')] })))),
  ...large([state('a job of ours with other things in it', at(STORE, content(JSON.stringify({ jobs: [job('a', { schedule: 'x'.repeat(3_000_000), state: 'x', payload: [1] })] }))))]),
  state('a hard link to a file outside', at(AGENTS, file => (replace(file), fs.linkSync(path.join(file, '../../../../outside/secret'), file)))),
  state('a very deep tree in a workspace', at('state/workspace-main/deep', deep)),
  state('a very deep tree beside the plugins', at('state/npm/projects/deep', deep)),
  state('a thousand directories in a workspace', at('state/workspace-main', crowd)),
  state('more than a thousand plugins', at('state/npm/projects', crowd), 'state/npm/projects'),
  ...moved('a file that steers the gateway', content('PLANTED=1'), STEERING),
  ...moved('a directory that steers the gateway', directory, STEERING),
  ...moved('a pipe that steers the gateway', pipe, STEERING),
  ...moved('a link that steers the gateway', link('../../outside/secret'), STEERING),
  ...moved('a broken link that steers the gateway', loop, STEERING),
  ...moved('900 MB that steer the gateway', sparse, STEERING),
  ...mended('what a killed start left', content('hal'), STAGED),
  ...large(moved('millions of entries', content(`{"agents": {"main": {"allowlist": [${'{},'.repeat(1_200_000)}{}]}}}`), [APPROVALS])),
];

// What only the scripts of releases with files look at.
export const STATES_OF_FILES = [
  ...moved('a directory in the place of a file', directory, [APPROVALS_OF_HOME]),
  ...moved('a pipe in the place of a file', pipe, [APPROVALS_OF_HOME]),
  ...moved('900 MB of nothing', sparse, [APPROVALS_OF_HOME]),
  ...Object.entries(NO_OBJECTS).flatMap(([name, text]) => moved(name, content(text), [APPROVALS_OF_HOME])),
  ...moved('a file in the place of a directory', content('x'), ['home/.openclaw']),
  ...mended('mode 000', closed, ['home/.openclaw', APPROVALS_OF_HOME, APPROVALS]),
  ...mended('a link to itself', loop, ['home/.openclaw', APPROVALS_OF_HOME, APPROVALS]),
];

// Only root can make files of other users.
export const FOREIGN_STATES = process.getuid() !== 0 ? [] : [
  ...moved('a directory of another user', foreign, [AGENTS, STORE, 'state/workspace-main', 'state/cron', 'state/npm/projects']),
  ...mended('a file of another user', file => fs.chownSync(file, 0, 0), [AGENTS]),
  ...moved('a file of another user', file => fs.chownSync(file, 0, 0), [STORE]),
];
