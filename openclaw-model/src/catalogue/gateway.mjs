// One gateway release, unpacked or installed: what its package says about itself, and what its modules keep to themselves.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const STAND_INS = join(dirname(fileURLToPath(import.meta.url)), 'stand-ins.mjs');

/** Where releases keep the modules that are asked. */
const MODULES = ['dist', 'dist/config', 'dist/agents', 'dist/plugin-sdk', 'dist/infra', 'dist/cron', 'dist/cron/service'];

/** In a module's address, before the name that this copy of it exports as `revealed`. */
const REVEALED = 'revealed=';

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const name = url.split(`?${REVEALED}`)[1];
    return name === undefined ? loaded : { ...loaded, source: `${loaded.source}\nexport { ${name} as revealed };\n` };
  },
});

export class Gateway {
  #sources;

  /** @param home the package's directory; what it imports lies in node_modules beside it, the library of models in models */
  constructor(home) {
    this.home = home;
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
    const root = ['dist/extensions', 'extensions'].find((path) => this.#holdsPlugins(path));
    return this.folders(root)
      .filter((name) => existsSync(join(this.home, root, name, 'openclaw.plugin.json')))
      .map((name) => this.json(root, name, 'openclaw.plugin.json'));
  }

  /** What `openclaw config schema` prints, or undefined on releases that lack the command. */
  cliSchema() {
    const state = join(this.home, '..', 'state');
    mkdirSync(state, { recursive: true });
    const env = {
      ...process.env,
      NODE_OPTIONS: `--import=${pathToFileURL(STAND_INS)}`,
      OPENCLAW_NO_RESPAWN: '1',
      OPENCLAW_CONFIG_PATH: join(state, 'openclaw.json'),
      OPENCLAW_STATE_DIR: state,
    };
    const printed = join(state, 'schema.json');
    // To a file: the command ends before a pipe has taken all of it.
    const stdout = openSync(printed, 'w');
    const command = [join(this.home, 'openclaw.mjs'), 'config', 'schema'];
    const { status, stderr } = spawnSync(process.execPath, command, { env, stdio: ['ignore', stdout, 'pipe'] });
    closeSync(stdout);
    if (status === 0) return JSON.parse(readFileSync(printed, 'utf8'));
    console.error(`no config schema: ${stderr}`);
    return undefined;
  }

  /** The constant or function that some module of the package defines under that name, exported or not; undefined when there is none. */
  async definition(name) {
    for (const { file } of this.#modulesThatDefine(name)) {
      try {
        const { revealed } = await import(`${pathToFileURL(file)}?${REVEALED}${name}`);
        if (revealed !== undefined) return revealed;
      } catch (error) {
        console.error(`${basename(file)} does not give ${name}: ${error.message}`);
      }
    }
    return undefined;
  }

  /** Whether some module of the package defines a function of that name, wherever in it. */
  hasFunction(name) {
    return this.#modules().some(({ source }) => new RegExp(`\\b${name} ?= ?\\(|\\bfunction ${name}\\(`).test(source));
  }

  /** The models of early releases, which a library has; none on later ones. */
  async models() {
    const file = join(this.home, '..', 'models', 'dist', 'models.generated.js');
    return existsSync(file) ? (await import(pathToFileURL(file))).MODELS : {};
  }

  #holdsPlugins(path) {
    return this.folders(path).some((name) => existsSync(join(this.home, path, name, 'openclaw.plugin.json')));
  }

  /** Smallest module first: it drags the least with it. */
  #modulesThatDefine(name) {
    const definition = new RegExp(`^(?:export )?(?:(?:const|let|var) ${name} = |(?:async )?function ${name}\\()|^\\s*${name} = `, 'm');
    return this.#modules()
      .filter(({ source }) => source.includes(name) && definition.test(source))
      .sort((a, b) => a.source.length - b.source.length || (a.file < b.file ? -1 : 1));
  }

  #modules() {
    this.#sources ??= MODULES.map((path) => join(this.home, path))
      .filter((path) => existsSync(path))
      .flatMap((path) => readdirSync(path).filter((file) => /^[^.].*\.m?js$/.test(file)).map((file) => join(path, file)))
      .map((file) => ({ file, source: readFileSync(file, 'utf8') }));
    return this.#sources;
  }
}
