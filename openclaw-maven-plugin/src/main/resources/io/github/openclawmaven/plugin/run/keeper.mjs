// Runs a program for somebody who may be killed: when the other end of this process's input is gone, the program ends, and all that it
// started with it.
//
//   node keeper.mjs GRACE_MS PROGRAM ARGUMENT…
//
// It ends with the program's exit code. What the program starts is told by its process group, and on Linux by a variable that only it has.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';

const MARK = 'OPENCLAW_KEPT_BY';
const [grace, program, ...args] = process.argv.slice(2);
const mark = `${MARK}=${randomUUID()}`;

const child = spawn(program, args, {
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true, // a terminal's Ctrl-C is for the one who decides, not for the program
  env: { ...process.env, [MARK]: mark.slice(MARK.length + 1) },
});
child.on('error', error => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code, signal) => {
  killGroup('SIGKILL');
  marked().forEach(pid => kill(pid, 'SIGKILL'));
  process.exit(code ?? (signal === null ? 1 : 143));
});

for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM', 'SIGPIPE']) process.on(signal, () => signal === 'SIGTERM' && stop());
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
process.stdin.on('error', stop);
process.stdin.on('close', stop);
process.stdin.resume();

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  killGroup('SIGTERM');
  setTimeout(() => killGroup('SIGKILL'), Number(grace));
}

function killGroup(signal) {
  kill(-child.pid, signal);
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone already.
  }
}

function marked() {
  if (!fs.existsSync('/proc/self/environ')) return [];
  return fs
    .readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(pid => {
      try {
        return fs.readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark);
      } catch {
        return false; // it is another user's, or gone
      }
    })
    .map(Number);
}
