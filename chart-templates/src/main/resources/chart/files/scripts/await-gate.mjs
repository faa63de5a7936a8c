// Init container of an executor: ends when the gate listens. It starts after the gateway's init containers, so the workspace is there then.
//
//   node await-gate.mjs --gate HOST:PORT
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { logger } from './log.mjs';

const PAUSE_MS = 2_000;

const { values: options } = parseArgs({ options: { gate: { type: 'string' } } });
const log = logger('await-gate');
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(1));

async function isThere() {
  try {
    return (await fetch(`http://${options.gate}/healthz`)).ok;
  } catch {
    return false;
  }
}

for (let waits = 0; !(await isThere()); waits++) {
  if (waits === 0) log(`waiting for the gateway's pod at ${options.gate}`);
  await sleep(PAUSE_MS);
}
