// What the chart's containers note for a later start, in a directory that the gateway's container does not see: what lies in the
// state directory an agent could have written.
import { isObject, readJson } from './json-file.mjs';
import { segments } from './safe-tree.mjs';

const FILE = 'ledger.json';
const LARGEST = 4 * 1024 * 1024; // it names the files of many ConfigMaps of 1 MiB

// {release, store, files}: the gateway's release of the last start and where that release keeps its exec approvals (undefined when
// none is known), and the hash of each file that the chart wrote below the state directory, by path. A broken one is moved aside
// and counts as none.
export function readLedger(chart) {
  const { release, store, files } = readJson(chart, FILE, LARGEST, hasOurShape) ?? { files: {} };
  return { release, store, files: new Map(Object.entries(files)) };
}

const hasOurShape = ({ files }) => isObject(files) && Object.keys(files).every(segments) && Object.values(files).every(hash => typeof hash === 'string');

// On a volume that takes no bytes the former one stays, but never as that of another release.
export function writeLedger(chart, { release, store, files }, formerRelease, log) {
  const text = Buffer.from(`${JSON.stringify({ version: 1, release, store, files: Object.fromEntries(files) }, null, 1)}\n`);
  if (chart.holds(FILE, text) || chart.writeOrKeep(FILE, text) || release === formerRelease) return;
  chart.remove(FILE);
  log(`removed ${FILE}, which speaks of another release`);
}
