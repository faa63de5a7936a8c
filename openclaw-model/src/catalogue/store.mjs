// The catalogue's volumes: one file per month of releases, which holds all that is known of each release of that month. A line
// is a release's document or a subtree of one, kept once for the volume under the hash of its text:
//   2026.9.6 {"schema":{"$ref":"subtree:0037141252da"},…}
//   0037141252da {"properties":{…},…}
// So a reader opens one volume, which does not grow with the number of months.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './versions.mjs';

/** Below this length a reference costs more than it saves. */
const WORTH_A_LINE = 160;

const VOLUME = /^\d{4}\.\d+\.txt$/;

/** The volumes in the directory, oldest first. */
export function volumesIn(directory) {
  const names = readdirSync(directory).filter((file) => VOLUME.test(file)).map((file) => file.replace('.txt', ''));
  return names.sort(compare).map((month) => new Volume(directory, month));
}

/** The volume that the release belongs into. */
export function volumeOf(directory, release) {
  return new Volume(directory, release.split('.').slice(0, 2).join('.'));
}

class Volume {
  #file;
  #documents = new Map();
  #subtrees = new Map();

  constructor(directory, month) {
    this.#file = join(directory, `${month}.txt`);
    if (!existsSync(this.#file)) return;
    for (const line of readFileSync(this.#file, 'utf8').split('\n').filter(Boolean)) {
      const key = line.slice(0, line.indexOf(' '));
      const lines = key.includes('.') ? this.#documents : this.#subtrees;
      lines.set(key, line.slice(key.length + 1));
    }
  }

  /** Oldest first. */
  releases() {
    return [...this.#documents.keys()].sort(compare);
  }

  /** One value of a release's document, whole. */
  value(release, name) {
    return this.#whole(JSON.parse(this.#documents.get(release))[name]);
  }

  /** A release's document, whole. */
  document(release) {
    return this.#whole(JSON.parse(this.#documents.get(release)));
  }

  /** Keeps the document of a release, instead of what was known of it. */
  put(release, schema, facts) {
    const document = { schema: this.#reference(this.#cut(schema, false)) };
    for (const [name, value] of Object.entries(facts)) document[name] = this.#topic(name, value);
    this.#documents.set(release, JSON.stringify(document));
  }

  /** Replaces one value of a release's document. */
  replace(release, name, value) {
    const document = { ...JSON.parse(this.#documents.get(release)), [name]: this.#topic(name, value) };
    this.#documents.set(release, JSON.stringify(document));
  }

  /**
   * Releases in their order, then the subtrees by the place where they are first met, so that what is alike lies together and
   * packs well. The order in which releases were added leaves no trace, and what none refers to any more is gone.
   */
  save() {
    const places = new Map();
    const visit = (node, place) => {
      if (node === null || typeof node !== 'object') return;
      const hash = hashIn(node);
      if (hash === undefined) {
        for (const [key, child] of Object.entries(node)) visit(child, Array.isArray(node) ? place : `${place}/${key}`);
      } else if (!places.has(hash)) {
        places.set(hash, { place, rank: places.size });
        visit(JSON.parse(this.#subtrees.get(hash)), place);
      }
    };
    const releases = this.releases();
    for (const release of releases) visit(JSON.parse(this.#documents.get(release)), '');
    const order = ([, a], [, b]) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.rank - b.rank);
    const hashes = [...places].sort(order).map(([hash]) => hash);
    const lines = [
      ...releases.map((release) => `${release} ${this.#documents.get(release)}\n`),
      ...hashes.map((hash) => `${hash} ${this.#subtrees.get(hash)}\n`),
    ];
    writeFileSync(this.#file, lines.join(''));
  }

  /** Models lie by provider: releases share most of them, and a reader wants few. */
  #topic(name, value) {
    const members = name === 'models' ? Object.entries(value).map(([provider, list]) => [provider, this.#fact(list)]) : undefined;
    return this.#fact(members ? Object.fromEntries(members) : value);
  }

  #fact(value) {
    return JSON.stringify(value).length < WORTH_A_LINE ? value : this.#reference(value);
  }

  #reference(subtree) {
    const text = JSON.stringify(subtree);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    if (this.#subtrees.has(hash) && this.#subtrees.get(hash) !== text) throw new Error(`two subtrees hash to ${hash}`);
    this.#subtrees.set(hash, text);
    return { $ref: `subtree:${hash}` };
  }

  #cut(node, mayRefer) {
    if (node === null || typeof node !== 'object') return node;
    if (Array.isArray(node)) return node.map((child) => this.#cut(child, true));
    const copy = {};
    for (const [key, value] of Object.entries(node)) copy[key] = this.#cutValue(key, value);
    return mayRefer && JSON.stringify(copy).length >= WORTH_A_LINE ? this.#reference(copy) : copy;
  }

  /** Only a schema may be replaced by a reference, never the map that holds schemas or a list of plain values. */
  #cutValue(key, value) {
    if (key === 'properties' || key === 'patternProperties') {
      return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, this.#cut(child, true)]));
    }
    if (key === 'enum' || key === 'const' || key === 'required') return value;
    return this.#cut(value, true);
  }

  #whole(node) {
    if (node === null || typeof node !== 'object') return node;
    const hash = hashIn(node);
    if (hash !== undefined) return this.#whole(JSON.parse(this.#subtrees.get(hash)));
    if (Array.isArray(node)) return node.map((child) => this.#whole(child));
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, this.#whole(child)]));
  }
}

/** The hash that a node stands for; undefined when it is no reference. A config may have a key of that name, too. */
function hashIn(node) {
  return typeof node.$ref === 'string' && node.$ref.startsWith('subtree:') ? node.$ref.slice('subtree:'.length) : undefined;
}
