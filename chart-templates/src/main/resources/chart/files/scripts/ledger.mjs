// What the chart's containers note for a later start, in a directory that the gateway's container does not see: what lies in the
// state directory an agent could have written.
import { segments } from './safe-tree.mjs';

const FILE = 'ledger.json';

// {release, files}: the gateway's release of the last start (undefined when none is known) and the hash of each file that the
// chart wrote below the state directory, by path. A broken one counts as none.
export function readLedger(chart, log) {
  const content = chart.read(FILE);
  if (content === undefined) return { files: new Map() };
  try {
    const { release, files } = JSON.parse(content);
    Object.keys(files).forEach(segments);
    return { release, files: new Map(Object.entries(files)) };
  } catch (error) {
    log(`${FILE} is not readable, so nothing that an earlier start did is known: ${error.message}`);
    return { files: new Map() };
  }
}

export function writeLedger(chart, { release, files }) {
  const text = `${JSON.stringify({ version: 1, release, files: Object.fromEntries(files) }, null, 1)}\n`;
  if (chart.read(FILE)?.toString() !== text) chart.write(FILE, text);
}
