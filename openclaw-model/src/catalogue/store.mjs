// Schemas cut into subtrees, each kept once for all releases under the hash of its text.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Below this length a reference costs more than it saves. */
const WORTH_A_LINE = 160;

export class SubtreeStore {
  #file;
  #lines = new Map();

  constructor(file) {
    this.#file = file;
    if (!existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      this.#lines.set(line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1));
    }
  }

  /** Keeps the schema and gives its hash. */
  put(schema) {
    const text = JSON.stringify(this.#cut(schema, false));
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    if (this.#lines.has(hash) && this.#lines.get(hash) !== text) throw new Error(`two subtrees hash to ${hash}`);
    this.#lines.set(hash, text);
    return hash;
  }

  /** Forgets what no release refers to any more. */
  prune(roots) {
    const reached = new Map();
    const follow = (hash) => {
      if (reached.has(hash)) return;
      reached.set(hash, this.#lines.get(hash));
      for (const [, next] of this.#lines.get(hash).matchAll(/"subtree:([0-9a-f]+)"/g)) follow(next);
    };
    roots.forEach(follow);
    this.#lines = reached;
  }

  /** Sorted by hash, so that the order in which releases were added leaves no trace. */
  save() {
    const hashes = [...this.#lines.keys()].sort();
    writeFileSync(this.#file, hashes.map((hash) => `${hash} ${this.#lines.get(hash)}\n`).join(''));
  }

  #cut(node, mayRefer) {
    if (node === null || typeof node !== 'object') return node;
    if (Array.isArray(node)) return node.map((child) => this.#cut(child, true));
    const copy = {};
    for (const [key, value] of Object.entries(node)) copy[key] = this.#cutValue(key, value);
    if (!mayRefer || JSON.stringify(copy).length < WORTH_A_LINE) return copy;
    return { $ref: `subtree:${this.put(node)}` };
  }

  /** Only a schema may be replaced by a reference, never the map that holds schemas or a list of plain values. */
  #cutValue(key, value) {
    if (key === 'properties' || key === 'patternProperties') {
      return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, this.#cut(child, true)]));
    }
    if (key === 'enum' || key === 'const' || key === 'required') return value;
    return this.#cut(value, true);
  }
}
