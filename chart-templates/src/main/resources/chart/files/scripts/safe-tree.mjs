// Files below one root directory that untrusted programs may have changed before us. No path leaves the root: `..` and
// absolute paths are refused, and a symbolic link on the way is never followed. A file appears whole or not at all. What is in
// the way of a file is moved aside; nothing is walked, so that what else lies there does not matter.
import fs from 'node:fs';
import path from 'node:path';
import { clear, displace, kindOf, namesIn, readFile, readStart, unlock } from './entry.mjs';
import { explained, isUnwritable } from './remedy.mjs';

const { W_OK, X_OK } = fs.constants;

// The chart's own corner of the state directory.
export const OWN_DIRECTORY = '.openclaw-chart';

// A file of ours on its way: directly below the root, so that a killed start leaves it nowhere else.
const STAGED = '.openclaw-chart-staged';

export class SafeTree {
  #root;
  #log;

  // What had to be done about things in the way goes to the log.
  constructor(root, log) {
    this.#root = path.resolve(root);
    this.#log = log;
  }

  // What lies at the path: 'absent', 'file', 'link' (also when a parent is one), 'directory', 'other', or 'closed' when a parent
  // belongs to another user, who does not let this one in.
  kind(relative) {
    let kind = 'directory';
    let at = this.#root;
    for (const name of segments(relative)) {
      if (kind !== 'directory') return kind === 'link' ? 'link' : 'absent';
      if (!unlock(at, X_OK, this.#log)) return 'closed';
      at = path.join(at, name);
      kind = kindOf(at);
    }
    return kind;
  }

  // The bytes of a regular file, undefined where nothing lies that could be one; throws for anything else, and for a file that
  // is larger or not readable.
  read(relative, limit) {
    const kind = this.kind(relative);
    if (kind === 'directory' || kind === 'other') throw new Error('it is not a file');
    return kind === 'file' ? readFile(this.#absolute(relative), limit) : undefined;
  }

  // The first bytes of a regular file of any size; fewer where it has no more.
  readStart(relative, length) {
    return this.kind(relative) === 'file' ? readStart(this.#absolute(relative), length) : Buffer.alloc(0);
  }

  // True for a regular file with these bytes. One of another size is not read.
  holds(relative, content) {
    try {
      return this.read(relative, content.length)?.equals(content) === true;
    } catch {
      return false;
    }
  }

  // Replaces the file at the path.
  write(relative, content) {
    this.#makeDirectories(segments(relative).slice(0, -1));
    this.removeStaged();
    const staged = path.join(this.#root, STAGED);
    try {
      fs.writeFileSync(staged, content, { flag: 'wx', mode: 0o600, flush: true });
      clear(this.#absolute(relative), 'file', this.#log);
      fs.renameSync(staged, this.#absolute(relative));
    } catch (error) {
      fs.rmSync(staged, { force: true });
      throw error;
    }
  }

  // Like write, but where the volume takes no bytes an older version stays, so that the start goes on: false then.
  writeOrKeep(relative, content) {
    try {
      this.write(relative, content);
      return true;
    } catch (error) {
      if (!isUnwritable(error) || this.kind(relative) !== 'file') throw error;
      this.#log(`WARNING ${relative} stays as it was, the next start tries again: ${explained(error)}`);
      return false;
    }
  }

  // Removes what an interrupted write left.
  removeStaged() {
    const staged = path.join(this.#root, STAGED);
    clear(staged, 'file', this.#log);
    fs.rmSync(staged, { force: true });
  }

  // Removes a regular file, and the directories that this leaves empty.
  remove(relative) {
    if (this.kind(relative) !== 'file') return;
    fs.unlinkSync(this.#absolute(relative));
    try {
      for (let parent = path.dirname(relative); parent !== '.'; parent = path.dirname(parent)) fs.rmdirSync(this.#absolute(parent));
    } catch (error) {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    }
  }

  // Moves what lies at the path aside, beside it or into another directory of the tree.
  displace(relative, why, directory = path.dirname(relative)) {
    displace(this.#absolute(relative), why, this.#log, path.join(this.#root, directory));
  }

  makeDirectory(relative) {
    this.#makeDirectories(segments(relative));
  }

  // The names in a directory, undefined when there are more than the limit.
  names(relative, limit) {
    return namesIn(this.#absolute(relative), limit);
  }

  #makeDirectories(names) {
    let at = this.#root;
    for (const name of names) {
      at = path.join(at, name);
      clear(at, 'directory', this.#log);
      if (kindOf(at) === 'directory' && !unlock(at, W_OK | X_OK, this.#log)) displace(at, 'its owner does not let this user in', this.#log);
      if (kindOf(at) === 'absent') fs.mkdirSync(at, { mode: 0o700 });
    }
  }

  #absolute(relative) {
    return path.join(this.#root, ...segments(relative));
  }
}

// The names in a relative path; throws for a path that is not plain.
export function segments(relative) {
  const names = typeof relative === 'string' ? relative.split('/') : [];
  const plain = name => name !== '' && name !== '.' && name !== '..' && !/[\\\0]/.test(name);
  if (names.length === 0 || !names.every(plain)) throw new Error(`not a plain relative path: ${JSON.stringify(relative)}`);
  return names;
}
