import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { STATES } from './hostile-states.mjs';
import { SCRIPTS } from './scripts.mjs';
import { CONTAINER_MEMORY, give } from './user.mjs';
import { CHAINS, Volume } from './volume.mjs';

const CONTROL = /[\p{Cc}\p{Cf}]/u;
let gateway;
const prepared = {};

before(async context => {
  gateway = spawn(process.execPath, [fileURLToPath(new URL('gateway-double.mjs', import.meta.url))]);
  const [address] = await once(gateway.stdout.setEncoding('utf8'), 'data');
  for (const chain of Object.keys(CHAINS)) prepared[chain] = Volume.create(context, address.trim(), chain);
});
after(() => gateway.kill());

test('the table runs every script that a container starts', () => {
  const programs = fs.readdirSync(SCRIPTS).filter(name => fs.readFileSync(path.join(SCRIPTS, name), 'utf8').includes('parseArgs('));
  assert.deepEqual(programs.sort(), [...new Set(Object.values(CHAINS).flat())].map(name => `${name}.mjs`).sort());
});

for (const chain of Object.keys(CHAINS)) {
  for (const [state, plant, moved] of STATES) {
    test(`${chain} starts on ${JSON.stringify(state).slice(1, -1)}`, t => {
      const volume = prepared[chain].copy(t);
      plant(volume);

      const { statuses, output, maxRss } = volume.start(chain);

      assert.deepEqual(statuses, CHAINS[chain].map(() => 0), output);
      assert.ok(maxRss < CONTAINER_MEMORY, `${maxRss} bytes of memory`);
      assert.doesNotMatch(output.replaceAll('\n', ''), CONTROL);
      for (const file of moved) assert.equal(aside(volume, file).length, 1, `${file} is moved aside: ${output}`);
      assert.equal(aside(volume).length, moved.length, output);
      assert.equal(output.match(/ moved .* aside to /g)?.length ?? 0, moved.length, output);
      assert.equal(fs.readFileSync(volume.state('workspace-main/AGENTS.md'), 'utf8'), 'Be careful.');
      assert.deepEqual(volume.jobs(), ['chart_a']);
      assert.deepEqual(fs.readdirSync(volume.at('outside')), ['secret']);
      assert.equal(fs.readFileSync(volume.at('outside/secret'), 'utf8'), 'untouched');
      const again = volume.start(chain);
      assert.deepEqual(again.statuses, statuses);
      assert.doesNotMatch(again.output, /moved|wrote|installing|removed|WARNING/);
    });
  }
}

// The names of what lies aside of a file below the state directory, or of all.
function aside(volume, file) {
  const root = volume.at('volume');
  const places = file === undefined ? ['.', 'state', 'state/workspace-main', 'state/skills', 'state/skills/reports', 'state/cron', 'state/npm', 'state/npm/projects'] : [path.join('state', path.dirname(file))];
  if (file === '') places.splice(0, 1, '.');
  const name = file === '' ? 'state' : path.basename(file ?? '');
  return places.filter(place => fs.existsSync(path.join(root, place))).flatMap(place => fs.readdirSync(path.join(root, place)).filter(found => found.startsWith(`${name}.displaced-`) || (file === undefined && found.includes('.displaced-'))));
}
