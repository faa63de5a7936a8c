// Helm hook, before an installation and before an upgrade: asks the new release what it says of the new config, before the pod that
// runs is touched. It needs no Secret, no volume and no network.
//
//   node check-config.mjs --config FILE --way validate|read --scratch DIR
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { reasonsAgainst } from './config-verdict.mjs';
import { logger } from './log.mjs';

const { values: options } = parseArgs({
  options: Object.fromEntries(['config', 'way', 'scratch'].map(name => [name, { type: 'string' }])),
});
const log = logger('check-config');

try {
  const reasons = reasonsAgainst(fs.readFileSync(options.config, 'utf8'), options.way, options.scratch);
  if (reasons.length === 0) {
    log('the gateway takes the config');
  } else {
    log('FAILED the gateway refuses the config, and nothing was changed. It says:');
    reasons.forEach(reason => log(`  ${reason}`));
    process.exitCode = 1;
  }
} catch (error) {
  log(`FAILED there is no verdict on the config, and nothing was changed: ${error.message}`);
  process.exitCode = 1;
}
