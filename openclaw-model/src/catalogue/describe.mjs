// usage: node --import=./stand-ins.mjs describe.mjs <package directory> <file>
// Writes what an unpacked release says of itself. A process of its own: the gateway's modules hold timers and memory.
import { writeFileSync } from 'node:fs';
import { factsOf } from './facts.mjs';
import { Gateway } from './gateway.mjs';
import { structureOf } from './structure.mjs';

const [home, file] = process.argv.slice(2);
const gateway = new Gateway(home);
const definition = await gateway.definition('OpenClawSchema');
const core = definition.toJSONSchema({ target: 'draft-07', unrepresentable: 'any', io: 'input' });
const schema = structureOf(core, gateway.cliSchema());
writeFileSync(file, JSON.stringify({ schema, facts: await factsOf(gateway, schema) }));
process.exit(0);
