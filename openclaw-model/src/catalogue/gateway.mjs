// One installed gateway release: what its package says about itself, and the constants that its modules keep to themselves.
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, dirname, basename } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Early releases depend on a fork that is fetched from GitHub; the registry's package does as well here. */
const MANIFEST = { private: true, overrides: { libsignal: 'npm:libsignal@2.0.1' } };

/** Installs the release into the directory, unless it is there already. Needs the network and no install scripts. */
export function install(release, directory) {
  mkdirSync(directory, { recursive: true });
  const home = join(directory, 'node_modules', 'openclaw');
  if (!existsSync(home)) {
    writeFileSync(join(directory, 'package.json'), JSON.stringify(MANIFEST));
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...flags, `openclaw@${release}`], { cwd: directory, stdio: 'inherit' });
  }
  const installed = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version;
  if (installed !== release) throw new Error(`${directory} holds ${installed}, not ${release}`);
  return new Gateway(home, directory);
}

export class Gateway {
  constructor(home, directory) {
    this.home = home;
    this.directory = directory;
  }

  json(...path) {
    return JSON.parse(readFileSync(join(this.home, ...path), 'utf8'));
  }

  /** The names of the sub-directories, sorted; none when the directory is not there. */
  folders(...path) {
    const directory = join(this.home, ...path);
    if (!existsSync(directory)) return [];
    return readdirSync(directory).filter((name) => statSync(join(directory, name)).isDirectory()).sort();
  }

  /** The manifests of the plugins that the package bundles, sorted by directory. */
  plugins() {
    const root = ['dist/extensions', 'extensions'].find((path) => this.folders(path).length > 0);
    return this.folders(root)
      .filter((name) => existsSync(join(this.home, root, name, 'openclaw.plugin.json')))
      .map((name) => this.json(root, name, 'openclaw.plugin.json'));
  }

  /** What `openclaw config schema` prints, or undefined on releases that lack the command. */
  cliSchema() {
    const state = join(this.directory, 'state');
    mkdirSync(state, { recursive: true });
    const env = { ...process.env, OPENCLAW_STATE_DIR: state, OPENCLAW_CONFIG_PATH: join(state, 'openclaw.json') };
    const printed = join(state, 'schema.json');
    // To a file: the command ends before a pipe has taken all of it.
    const stdout = openSync(printed, 'w');
    const command = [join(this.home, 'openclaw.mjs'), 'config', 'schema'];
    const { status } = spawnSync(process.execPath, command, { env, stdio: ['ignore', stdout, 'ignore'] });
    closeSync(stdout);
    return status === 0 ? JSON.parse(readFileSync(printed, 'utf8')) : undefined;
  }

  /** The value of a constant that some module of the package defines, exported or not; undefined when there is none. */
  async constant(name) {
    for (const file of this.#modulesThatDefine(name)) {
      const copy = join(dirname(file), `.${name}.${basename(file).replace(/\.m?js$/, '')}.mjs`);
      const source = readFileSync(file, 'utf8').replace(/^#!.*\n/, '');
      writeFileSync(copy, `${source}\nexport { ${name} as revealed };\n`);
      try {
        return (await import(pathToFileURL(copy))).revealed;
      } catch (error) {
        console.error(`${basename(file)} does not give ${name}: ${error.message}`);
      }
    }
    return undefined;
  }

  /** A module of one of the release's dependencies; undefined when it is not there. */
  async dependency(path) {
    const file = [this.home, this.directory].map((root) => join(root, 'node_modules', path)).find(existsSync);
    return file && import(pathToFileURL(file));
  }

  /** Smallest module first: it drags the least with it. */
  #modulesThatDefine(name) {
    const definition = new RegExp(`^(?:export )?(?:const|let|var) ${name} = |^\\s*${name} = `, 'm');
    return ['dist', 'dist/config', 'dist/agents', 'dist/plugin-sdk', 'dist/infra']
      .map((path) => join(this.home, path))
      .filter((path) => existsSync(path))
      .flatMap((path) => readdirSync(path).filter((file) => /^[^.].*\.m?js$/.test(file)).map((file) => join(path, file)))
      .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
      .filter(({ source }) => definition.test(source))
      .sort((a, b) => a.source.length - b.source.length || (a.file < b.file ? -1 : 1))
      .map(({ file }) => file);
  }
}
