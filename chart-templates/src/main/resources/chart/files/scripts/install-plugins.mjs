// Init container: installs the official packages of plugins that the gateway's release does not bundle, each once.
//
//   node install-plugins.mjs --state DIR --home DIR --chart DIR --plugins FILE
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
import { SafeTree } from './safe-tree.mjs';

const LEDGER = 'plugins.json';
const log = text => console.log(`install-plugins: ${text}`);

const { values: options } = parseArgs({
  options: Object.fromEntries(['state', 'home', 'chart', 'plugins'].map(name => [name, { type: 'string' }])),
});
const chart = new SafeTree(options.chart);
const specification = plugin => `${plugin.package}@${plugin.version}`;

function readLedger() {
  try {
    return JSON.parse(chart.read(LEDGER) ?? '{}');
  } catch {
    return {};
  }
}

function isInstalled(plugin) {
  if (readLedger()[plugin.id] !== specification(plugin)) return false;
  const projects = path.join(options.state, 'npm', 'projects');
  return fs.existsSync(projects) && fs.readdirSync(projects).some(project => holds(path.join(projects, project), plugin));
}

function holds(project, plugin) {
  const installed = path.join(project, 'node_modules', plugin.package);
  const manifest = path.join(installed, 'package.json');
  if (!fs.existsSync(manifest) || JSON.parse(fs.readFileSync(manifest, 'utf8')).version !== plugin.version) return false;
  const link = path.join(installed, 'node_modules', 'openclaw');
  return fs.lstatSync(link, { throwIfNoEntry: false }) === undefined || fs.existsSync(link);
}

// The installer writes into its configuration, and the gateway's own is read-only: it gets one to throw away.
function install(plugin) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'plugins-'));
  try {
    fs.writeFileSync(path.join(scratch, 'openclaw.json'), '{}');
    const { status, error } = spawnSync('openclaw', ['plugins', 'install', `npm:${specification(plugin)}`, '--force'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        NPM_CONFIG_FETCH_RETRIES: '1', // Kubernetes tries again, and npm's own default hides the cause for minutes
        ...process.env,
        HOME: options.home,
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
  chart.write(LEDGER, `${JSON.stringify({ ...readLedger(), [plugin.id]: specification(plugin) })}\n`);
}

for (const plugin of JSON.parse(fs.readFileSync(options.plugins, 'utf8'))) {
  if (isInstalled(plugin)) {
    log(`${plugin.id}: ${specification(plugin)} is installed`);
    continue;
  }
  log(`${plugin.id}: installing ${specification(plugin)}`);
  try {
    install(plugin);
    log(`${plugin.id}: ${specification(plugin)} is installed`);
  } catch (error) {
    log(`FAILED ${plugin.id}: ${specification(plugin)}: ${error.message}`);
    process.exitCode = 1;
  }
}
