// The volume of a pod that has run before, and a way to run over it all scripts that touch it, in the order of the chart.
import fs from 'node:fs';
import path from 'node:path';
import { job, readJson, temporaryDirectory, writeFiles } from './scripts.mjs';
import { give, mountScripts, runAsUser } from './user.mjs';

const BRAVE = { id: 'brave', package: '@openclaw/brave-plugin', version: '2026.9.5' };
const APPROVALS = { version: 1, agents: { '*': { allowlist: [{ id: 'chart:curl', pattern: 'curl' }] } } };
const PROJECT = 'npm/projects/brave-1';

// Installs as the gateway's program does, which stops at a manifest that it cannot read.
const INSTALLER = `#!/bin/sh
for manifest in "$OPENCLAW_STATE_DIR"/npm/projects/*/package.json; do
  test ! -e "$manifest" || grep -q '"' "$manifest" || exit 1
done
mkdir -p "$OPENCLAW_STATE_DIR/${PROJECT}/node_modules/${BRAVE.package}"
echo '{"dependencies": {"${BRAVE.package}": "${BRAVE.version}"}}' > "$OPENCLAW_STATE_DIR/${PROJECT}/package.json"
echo '{"version": "${BRAVE.version}"}' > "$OPENCLAW_STATE_DIR/${PROJECT}/node_modules/${BRAVE.package}/package.json"
`;

const FILES = 'a release with files';
const DATABASE = 'a release with a database';

// Every script that touches the volume, as the charts for different releases run them. Those with files have two places for exec
// approvals; each has its turn here.
export const CHAINS = {
  [FILES]: ['prepare-state', 'merge-jobs', 'merge-approvals', 'merge-approvals HOME_FILE', 'install-plugins', 'own-config'],
  [DATABASE]: ['prepare-state', 'seed-jobs', 'install-plugins', 'own-config', 'reconcile'],
};
const STORES = { [FILES]: 'STATE_FILE', [DATABASE]: 'DATABASE' };

export const scriptOf = name => `${name.split(' ')[0]}.mjs`;

export class Volume {
  #root;
  #mounted;
  #gateway;

  // `mounted` has what the pod mounts read-only; `gateway` is the address of one for the sidecar.
  constructor(root, mounted, gateway) {
    this.#root = root;
    this.#mounted = mounted;
    this.#gateway = gateway;
  }

  // A volume on which the scripts have run once.
  static create(test, gateway, chain) {
    const root = temporaryDirectory(test);
    const volume = new Volume(root, path.join(root, 'mounted'), gateway);
    writeFiles(root, { 'outside/secret': 'untouched' });
    fs.mkdirSync(path.join(root, 'volume'));
    mountScripts(path.join(root, 'mounted/scripts'));
    volume.mount({ 'jobs.json': { version: 1, jobs: [job('a')] }, 'plugins.json': [BRAVE], 'agents.json': ['main'], 'approvals.json': APPROVALS, 'openclaw.json': { gateway: { mode: 'local' } }, 'bin/openclaw': INSTALLER });
    volume.declare('Be careful.');
    fs.chmodSync(path.join(root, 'mounted/bin/openclaw'), 0o755);
    give(root);
    const { statuses, output } = volume.start(chain);
    if (statuses.some(status => status !== 0)) throw new Error(output);
    return volume;
  }

  // A copy in a pod that mounts the same; it is still to be given to the user.
  copy(test) {
    const root = temporaryDirectory(test);
    for (const name of ['volume', 'outside']) fs.cpSync(this.at(name), path.join(root, name), { recursive: true });
    return new Volume(root, this.#mounted, this.#gateway);
  }

  mount(files) {
    writeFiles(this.#mounted, files);
  }

  at(...names) {
    return path.join(this.#root, ...names);
  }

  state(...names) {
    return this.at('volume/state', ...names);
  }

  // The paths of what lies aside, below the volume and without the time. A deep tree or a crowd is not walked.
  aside() {
    const places = ['.', 'state', 'home', 'home/.openclaw', 'chart', 'chart/config', 'chart/plugins', 'state/workspace-main', 'state/skills', 'state/skills/reports', 'state/cron', 'state/npm', 'state/npm/projects'];
    const names = places.filter(place => fs.existsSync(this.at('volume', place))).flatMap(place => fs.readdirSync(this.at('volume', place)).map(name => path.join(place, name)));
    return names.filter(name => /\.displaced-\d{8}T\d{6}Z/.test(name)).map(name => name.replace(/\.displaced-[^/]*$/, '')).sort();
  }

  // The text of the one file that the chart delivers always.
  declare(text) {
    this.mount({
      'sources/agents': text,
      'files.json': {
        version: 1,
        files: [
          { source: 'agents', target: 'workspace-main/AGENTS.md', owner: 'always' },
          { source: 'agents', target: 'workspace-main/MEMORY.md', owner: 'once' },
          { source: 'agents', target: 'skills/reports/SKILL.md', owner: 'always' },
        ],
      },
    });
  }

  // What a start runs.
  runs(chain) {
    return CHAINS[chain].map(name => [scriptOf(name), ...this.#arguments(STORES[chain])[name]]);
  }

  // {statuses, output, maxRss} of a start.
  start(chain, limits) {
    return this.run([this.runs(chain)], limits)[0];
  }

  // The same of each group of runs, which may be those of other volumes.
  run(groups, limits = {}) {
    const env = { PATH: `${path.join(this.#mounted, 'bin')}:${process.env.PATH}`, OPENCLAW_GATEWAY_TOKEN: 'x' };
    return runAsUser(path.join(this.#mounted, 'scripts'), groups, { ...limits, env });
  }

  jobs() {
    return readJson(this.state('cron/jobs.json')).jobs.map(({ id }) => id);
  }

  #arguments(store) {
    const option = (name, ...place) => [`--${name}`, this.at(...place)];
    const mounted = (name, place) => [`--${name}`, path.join(this.#mounted, place)];
    const state = option('state', 'volume/state');
    const home = option('home', 'volume/home');
    const jobs = mounted('jobs', 'jobs.json');
    const approvals = mounted('approvals', 'approvals.json');
    const agents = mounted('agents', 'agents.json');
    const manifest = [...mounted('manifest', 'files.json'), ...mounted('sources', 'sources')];
    return {
      'prepare-state': [...state, ...home, ...agents, ...option('tmp', 'tmp'), ...option('chart', 'volume/chart'), '--release', '2026.9.6', '--store', store, '--reads', '18', '--own-config', ...manifest],
      'merge-jobs': [...state, ...jobs],
      'seed-jobs': [...state, ...jobs],
      'merge-approvals': [...state, ...home, '--store', store, ...agents, ...approvals],
      'merge-approvals HOME_FILE': [...state, ...home, '--store', 'HOME_FILE', ...agents, ...approvals],
      'install-plugins': [...state, ...option('chart', 'volume/chart/plugins'), ...mounted('plugins', 'plugins.json')],
      'own-config': [...state, ...option('chart', 'volume/chart/config'), ...mounted('declared', 'openclaw.json'), '--ownership', 'merge', '--way', 'validate', ...option('scratch', 'tmp')],
      reconcile: [...option('chart', 'volume/chart/approvals'), ...jobs, ...approvals, '--url', this.#gateway, '--once'],
    };
  }
}
