// Runs in an agent's executor: the node host of its release, through which the gateway has the agent's commands run here. Nothing that
// commands left in its state or home outlives a start.
//
//   node executor.mjs --gate HOST:PORT --node NAME --token FILE --state DIRECTORY --workspace DIRECTORY [--config FILE]
//
// FILE is the node host's openclaw.json, with the MCP servers that it starts.
//
// The token opens the gate for this executor alone. Commands see it, like all that their user may read: with it they can say no more than
// they could already.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const AGAIN_MS = 5_000;

const names = ['gate', 'node', 'token', 'state', 'workspace', 'config'];
const { values: options } = parseArgs({ options: Object.fromEntries(names.map(name => [name, { type: 'string' }])) });
const [host, port] = options.gate.split(/:(?=\d+$)/);

let child;
let ending = false;
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    ending = true;
    child?.kill(signal);
  });
}

// A command can end the program that ran it: it starts again, since the end of a container beside the gateway would make its pod unready.
while (!ending) {
  const end = await run();
  if (ending) break;
  console.log(`executor: openclaw ended with ${end}, it starts again`);
  await sleep(AGAIN_MS);
}

function run() {
  const { state, home } = begin();
  if (options.config !== undefined) fs.copyFileSync(options.config, path.join(state, 'openclaw.json'));
  // Commands run in a login shell, and the system's profile sets its own PATH before.
  if (process.env.PATH !== undefined) fs.writeFileSync(path.join(home, '.profile'), `export PATH='${process.env.PATH.replaceAll("'", "'\\''")}'\n`);
  child = spawn('openclaw', ['node', 'run', '--host', host, '--port', port, '--display-name', options.node], {
    cwd: options.workspace, // where commands start that name no directory
    stdio: 'inherit',
    env: {
      ...process.env,
      HOME: home,
      OPENCLAW_STATE_DIR: state,
      OPENCLAW_GATEWAY_TOKEN: fs.readFileSync(options.token, 'utf8').trim(),
      OPENCLAW_ALLOW_INSECURE_PRIVATE_WS: '1', // the name of a Service is no address
      OPENCLAW_DISABLE_BONJOUR: '1',
      OPENCLAW_NO_AUTO_UPDATE: '1',
      OPENCLAW_NO_RESPAWN: '1',
    },
  });
  return new Promise(resolve => {
    child.on('exit', (code, signal) => resolve(signal ?? code));
    child.on('error', error => {
      console.error(`executor: openclaw does not start: ${error.message}. The image needs the gateway's program, as the release's own image has it`);
      process.exit(1);
    });
  });
}

// Directories that nobody has used; those of earlier starts go, but for what commands have locked.
function begin() {
  for (const name of fs.readdirSync(options.state)) {
    try {
      fs.rmSync(path.join(options.state, name), { recursive: true, force: true });
    } catch (error) {
      console.log(`executor: ${name} of an earlier start stays: ${error.code}`);
    }
  }
  const start = fs.mkdtempSync(path.join(options.state, 'start-'));
  const made = { state: path.join(start, 'state'), home: path.join(start, 'home') };
  Object.values(made).forEach(directory => fs.mkdirSync(directory, { mode: 0o700 }));
  return made;
}
