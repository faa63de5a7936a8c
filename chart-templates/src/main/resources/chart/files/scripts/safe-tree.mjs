// Files below one root directory that untrusted programs may have changed before us. No path leaves the root: `..` and
// absolute paths are refused, and a symbolic link on the way is never followed. A file appears whole or not at all.
import fs from 'node:fs';
import path from 'node:path';

// The chart's own corner of the state directory.
export const OWN_DIRECTORY = '.openclaw-chart';
const STAGED = `${OWN_DIRECTORY}/staged`;

export class SafeTree {
  #root;

  constructor(root) {
    this.#root = path.resolve(root);
  }

  // What lies at the path: 'absent', 'file', 'link' (also when a parent is one), 'directory' or 'other'.
  kind(relative) {
    let kind = 'directory';
    let at = this.#root;
    for (const name of segments(relative)) {
      if (kind !== 'directory') return kind === 'link' ? 'link' : 'absent';
      at = path.join(at, name);
      kind = kindOf(at);
    }
    return kind;
  }

  // The bytes of a regular file, undefined for anything else.
  read(relative) {
    return this.kind(relative) === 'file' ? fs.readFileSync(this.#absolute(relative)) : undefined;
  }

  // Replaces the file or link at the path; links on the way become real directories.
  write(relative, content) {
    this.#makeParents(STAGED);
    this.#makeParents(relative);
    const staged = this.#absolute(STAGED);
    fs.rmSync(staged, { force: true });
    const file = fs.openSync(staged, 'wx', 0o600);
    try {
      fs.writeFileSync(file, content);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    fs.renameSync(staged, this.#absolute(relative));
  }

  // Removes a regular file, and the directories that this leaves empty.
  remove(relative) {
    if (this.kind(relative) !== 'file') return;
    fs.unlinkSync(this.#absolute(relative));
    for (let parent = path.dirname(relative); parent !== '.'; parent = path.dirname(parent)) {
      if (fs.readdirSync(this.#absolute(parent)).length > 0) return;
      fs.rmdirSync(this.#absolute(parent));
    }
  }

  #makeParents(relative) {
    let at = this.#root;
    for (const name of segments(relative).slice(0, -1)) {
      at = path.join(at, name);
      const kind = kindOf(at);
      if (kind === 'directory') continue;
      if (kind === 'link') fs.unlinkSync(at);
      fs.mkdirSync(at, { mode: 0o700 });
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

function kindOf(absolute) {
  const found = fs.lstatSync(absolute, { throwIfNoEntry: false });
  if (found === undefined) return 'absent';
  if (found.isSymbolicLink()) return 'link';
  if (found.isFile()) return 'file';
  return found.isDirectory() ? 'directory' : 'other';
}
