// Init container: installs the official packages of plugins that the gateway's release does not bundle, each once.
//
//   node install-plugins.mjs --state DIR --chart DIR --plugins FILE
//
// FILE is JSON: [{"id": "brave", "package": "@openclaw/brave-plugin", "version": "2026.9.5"}, …]. A plugin counts as
// installed when <chart>/plugins.json says that its installation ended well, the package lies there in that
// version (where 2026.9.6 puts it: <state>/npm/projects/*/node_modules), and its link to the gateway's program is not broken.
// Then nothing is started and no network is needed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readJson } from './json-file.mjs';
import { logger } from './log.mjs';
import { holds, readableProjects } from './plugin-projects.mjs';
import { explained } from './remedy.mjs';
import { SafeTree } from './safe-tree.mjs';

const LEDGER = 'plugins.json';
// An installation takes half a minute; one that waits for something on the volume ends here.
const LIMIT_MS = 600_000;
const LARGEST_LEDGER = 1024 * 1024;
const log = logger('install-plugins');

const { values: options } = parseArgs({
  options: Object.fromEntries(['state', 'chart', 'plugins'].map(name => [name, { type: 'string' }])),
});
const state = new SafeTree(options.state, log);
const chart = new SafeTree(options.chart, log);
const specification = plugin => `${plugin.package}@${plugin.version}`;

const readLedger = () => readJson(chart, LEDGER, LARGEST_LEDGER) ?? {};

const isInstalled = (plugin, projects) =>
  readLedger()[plugin.id] === specification(plugin) && projects.some(project => holds(state, options.state, project, plugin));

// The installer writes into its configuration, and the gateway's own is read-only: it gets one to throw away. So it does with
// its home, where npm looks for settings and a cache: in the gateway's, an agent could have chosen them.
function install(plugin) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'plugins-'));
  try {
    fs.writeFileSync(path.join(scratch, 'openclaw.json'), '{}');
    const { status, error } = spawnSync('openclaw', ['plugins', 'install', `npm:${specification(plugin)}`, '--force'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
      env: {
        NPM_CONFIG_FETCH_RETRIES: '1', // Kubernetes tries again, and npm's own default hides the cause for minutes
        ...process.env,
        HOME: scratch,
        OPENCLAW_STATE_DIR: options.state,
        OPENCLAW_CONFIG_PATH: path.join(scratch, 'openclaw.json'),
      },
    });
    if (error !== undefined) throw error;
    if (status !== 0) {
      throw new Error(`exit code ${status}. Can this pod reach the npm registry? NPM_CONFIG_REGISTRY names another one`);
    }
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
  note(plugin);
}

// Without a note the next start installs once more, which is no reason to stop this one.
function note(plugin) {
  try {
    chart.write(LEDGER, `${JSON.stringify({ ...readLedger(), [plugin.id]: specification(plugin) })}\n`);
  } catch (error) {
    log(`WARNING ${LEDGER} is not written, the next start installs ${plugin.id} again: ${explained(error)}`);
  }
}

// True when the plugin is there.
function provide(plugin, projects) {
  const name = `${plugin.id}: ${specification(plugin)}`;
  try {
    if (!isInstalled(plugin, projects)) {
      log(`${plugin.id}: installing ${specification(plugin)}`);
      install(plugin);
    }
    log(`${name} is installed`);
    return true;
  } catch (error) {
    log(`FAILED ${name}: ${explained(error)}`);
    return false;
  }
}

try {
  const plugins = JSON.parse(fs.readFileSync(options.plugins, 'utf8'));
  const projects = readableProjects(state, plugins.map(plugin => plugin.package));
  const missing = plugins.filter(plugin => !provide(plugin, projects));
  if (missing.length > 0) process.exitCode = 1;
} catch (error) {
  log(`FAILED ${explained(error)}`);
  process.exitCode = 1;
}
