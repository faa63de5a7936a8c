import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FOREIGN_STATES, STATES, STATES_OF_FILES } from './hostile-states.mjs';
import { SCRIPTS } from './scripts.mjs';
import { CONTAINER_MEMORY, give } from './user.mjs';
import { CHAINS, scriptOf, Volume } from './volume.mjs';

const UNPRINTABLE = /[\p{Cc}\p{Cf}]/u;
const AT_ONCE = 40; // volumes for one process
// Read what the owner of the cluster mounts, write where nothing else does or, in an executor, where only its own commands do.
const WITHOUT_VOLUME = ['await-gate.mjs', 'check-config.mjs', 'executor-gate.mjs', 'executor.mjs', 'join-authorities.mjs'];

let gateway;
let address;
before(async () => {
  gateway = spawn(process.execPath, [fileURLToPath(new URL('gateway-double.mjs', import.meta.url))]);
  address = String(await once(gateway.stdout, 'data')).trim();
});
after(() => gateway.kill());

test('the table runs every script that a container starts on the volume', () => {
  const programs = fs.readdirSync(SCRIPTS).filter(name => fs.readFileSync(path.join(SCRIPTS, name), 'utf8').includes('parseArgs('));
  assert.deepEqual(programs.sort(), [...new Set(Object.values(CHAINS).flat().map(scriptOf)), ...WITHOUT_VOLUME].sort());
});

for (const chain of Object.keys(CHAINS)) {
  describe(chain, () => {
    const endings = [];
    const owner = { after: ending => endings.push(ending) };
    after(() => endings.forEach(ending => ending()));
    let prepared;
    before(() => (prepared = Volume.create(owner, address, chain)));

    const all = [...STATES, ...(CHAINS[chain].includes('merge-approvals') ? STATES_OF_FILES : []), ...FOREIGN_STATES];
    for (const states of batches(all)) {
      let outcomes;
      states.forEach((state, position) => {
        test(`starts on ${JSON.stringify(state.name).slice(1, -1)}`, () => {
          outcomes ??= start(states);
          assertStarted(chain, state, outcomes[position]);
        });
      });
    }

    // Each state gets two starts; the second one finds nothing to do.
    function start(states) {
      const volumes = states.map(() => prepared.copy(owner));
      give(...volumes.map(volume => volume.at('.')));
      states.forEach(({ plant }, index) => plant(volumes[index]));
      give(...volumes.filter((_, index) => !FOREIGN_STATES.includes(states[index])).map(volume => volume.at('volume')));
      const results = prepared.run(volumes.flatMap(volume => [volume.runs(chain), volume.runs(chain)]));
      return volumes.map((volume, index) => ({ volume, first: results[2 * index], second: results[2 * index + 1] }));
    }
  });
}

// What takes memory gets a process of its own, as each script has in a container.
function batches(states) {
  const others = states.filter(({ large }) => !large);
  const starts = Array.from({ length: Math.ceil(others.length / AT_ONCE) }, (_, index) => index * AT_ONCE);
  return [...starts.map(start => others.slice(start, start + AT_ONCE)), ...states.filter(({ large }) => large).map(state => [state])];
}

function assertStarted(chain, { moved, large }, { volume, first, second }) {
  assert.deepEqual(first.statuses, CHAINS[chain].map(() => 0), first.output);
  assert.ok(!large || first.maxRss < CONTAINER_MEMORY, `${first.maxRss} bytes of memory`);
  assert.doesNotMatch(first.output.replaceAll('\n', ''), UNPRINTABLE);
  assert.deepEqual(volume.aside(), moved, first.output);
  assert.equal(first.output.match(/: moved .* aside to /g)?.length ?? 0, moved.length, first.output);
  assert.equal(fs.readFileSync(volume.state('workspace-main/AGENTS.md'), 'utf8'), 'Be careful.');
  assert.deepEqual(volume.jobs().filter(id => id.startsWith('chart_')), ['chart_a']);
  assert.deepEqual(fs.readdirSync(volume.at('outside')), ['secret']);
  assert.equal(fs.readFileSync(volume.at('outside/secret'), 'utf8'), 'untouched');
  assert.deepEqual(second.statuses, first.statuses, second.output);
  assert.doesNotMatch(second.output, /moved|wrote|installing|removed|WARNING/);
}
