// Brings files of the chart below the state directory, and takes away those that it no longer has.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readDocument } from './parted-document.mjs';
import { explained } from './remedy.mjs';
import { OWN_DIRECTORY, segments } from './safe-tree.mjs';

const OWNERS = ['always', 'once', 'never'];
const LARGEST = 1024 * 1024; // what a ConfigMap can hold
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex');

// The files of the manifest; throws before anything is written for one that it must not name.
export function readManifest(file) {
  const { version, files } = JSON.parse(readDocument(file));
  if (version !== 1) throw new Error(`${file}: manifest version ${version} is not known`);
  for (const { source, target, owner } of files) {
    segments(source);
    if (segments(target)[0] === OWN_DIRECTORY) throw new Error(`${file}: ${target} is the chart's own`);
    if (!OWNERS.includes(owner)) throw new Error(`${file}: ${target} has owner ${JSON.stringify(owner)}`);
  }
  return files;
}

// Delivers each file on its own. `noted` are the hashes of what an earlier start wrote, by target. Returns {written, complete}:
// the hashes to note now, and whether nothing failed.
export function deliverAll(state, files, sources, noted, log) {
  const written = new Map();
  const note = (target, hash) => hash !== undefined && written.set(target, hash);
  let complete = true;
  for (const file of files) {
    try {
      note(file.target, deliver(state, file, sources, noted.get(file.target), log));
    } catch (error) {
      note(file.target, noted.get(file.target));
      log(`FAILED ${file.target}: ${explained(error)}`);
      complete = false;
    }
  }
  const named = new Set(files.map(file => file.target));
  for (const [target, hash] of noted) if (!named.has(target)) note(target, removeStale(state, target, hash, log));
  return { written, complete };
}

// The hash to note for the file, undefined when it is not (or no longer) the chart's.
function deliver(state, { source, target, owner }, sources, noted, log) {
  if (owner === 'never') return undefined;
  if (owner === 'once' && state.kind(target) !== 'absent') return noted;
  const content = fs.readFileSync(path.join(sources, source));
  if (!state.holds(target, content)) {
    if (!state.writeOrKeep(target, content)) return noted;
    log(`wrote ${target}`);
  }
  return sha256(content);
}

// The hash to note further on, undefined when nothing of ours is left.
function removeStale(state, target, noted, log) {
  try {
    if (state.kind(target) !== 'file') return undefined;
    if (isUnchanged(state, target, noted)) {
      state.remove(target);
      log(`removed ${target}`);
    } else {
      log(`kept ${target}, which was changed here`);
    }
    return undefined;
  } catch (error) {
    log(`WARNING ${target} is not removed, the next start tries again: ${explained(error)}`);
    return noted;
  }
}

function isUnchanged(state, target, noted) {
  try {
    return sha256(state.read(target, LARGEST)) === noted;
  } catch {
    return false;
  }
}
