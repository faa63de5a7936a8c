// What the chart notes of the config that it once wrote into the state directory, in a part of the volume that the gateway's container
// does not see. Without a note the file there is not the chart's: an agent may have put it there while nothing read it.
import { isObject, readJson } from './json-file.mjs';

const FILE = 'written.json';
const LARGEST = 4 * 1024 * 1024;

// The config that was declared at the last start; undefined when there was none with a copy in the state directory.
export const readNote = part => readJson(part, FILE, LARGEST, ({ declared }) => isObject(declared))?.declared;

export function writeNote(part, declared) {
  const text = Buffer.from(`${JSON.stringify({ version: 1, declared })}\n`);
  if (!part.holds(FILE, text)) part.write(FILE, text);
}

// Where the chart itself owns the config nobody looks after a copy.
export const forgetNote = (chart, part) => chart.remove(`${part}/${FILE}`);
