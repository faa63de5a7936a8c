// Brings together what the descriptor declares and what a gateway's own copy of the config holds: what is declared wins, what the
// descriptor declared before and no longer does goes, and of the rest stays what may.
import { isDeepStrictEqual } from 'node:util';
import { isPlace, isPlain, leadsTo } from './config-additions.mjs';
import { isObject } from './json-file.mjs';

const MOST_TOLD = 200; // lines: an agent must not flood the log

// {document, events, added}: the config to start with, a line for each difference of the copy, and whether some of it stays. The lines have
// paths and no values, which may be secrets.
export function withAdditions(declared, before, found) {
  const merge = new Merge();
  const document = merge.objects(declared, before, found, []);
  return { document, events: merge.events, added: merge.added };
}

class Merge {
  events = [];
  added = false;
  #left = 0;

  objects(declared, before, found, path) {
    const result = { ...declared };
    for (const [key, value] of Object.entries(found)) {
      const at = [...path, key];
      if (!Object.hasOwn(declared, key)) this.#addition(result, key, value, before, at);
      else if (!isDeepStrictEqual(value, declared[key])) result[key] = this.#both(declared[key], inside(before, key), value, at);
    }
    return result;
  }

  #both(declared, before, found, path) {
    if (isObject(declared) && isObject(found)) return this.objects(declared, before, found, path);
    if (isListOfIds(declared) && isListOfIds(found)) return this.#lists(declared, before, found, path);
    this.#tell(`${name(path)} is again as declared`);
    return declared;
  }

  // Up to 2026.7.35 the agents are a list.
  #lists(declared, before, found, path) {
    const ids = declared.map(({ id }) => id);
    found.filter(({ id }) => !ids.includes(id)).forEach(({ id }) => this.#drop([...path, id]));
    return declared.map(item => {
      const same = found.find(({ id }) => id === item.id);
      const former = isListOfIds(before) ? before.find(({ id }) => id === item.id) : undefined;
      return same === undefined ? item : this.objects(item, former, same, [...path, item.id]);
    });
  }

  #addition(result, key, value, before, path) {
    if (isObject(before) && Object.hasOwn(before, key)) {
      this.#tell(`${name(path)} goes, the descriptor no longer declares it`);
    } else if (isPlace(path)) {
      if (isPlain(value)) this.#keep(result, key, value);
      else this.#drop(path);
    } else if (isObject(value) && leadsTo(path)) {
      const kept = this.objects({}, undefined, value, path);
      if (Object.keys(kept).length > 0) this.#keep(result, key, kept);
    } else {
      this.#drop(path);
    }
  }

  #keep(result, key, value) {
    result[key] = value;
    this.added = true;
  }

  #drop(path) {
    this.#tell(`dropped ${name(path)}: it is not in the descriptor, and could let agents or others do more`);
  }

  #tell(line) {
    if (this.events.length < MOST_TOLD) this.events.push(line);
    else this.events[MOST_TOLD] = `… and ${++this.#left} more`;
  }
}

const inside = (object, key) => (isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined);
const isListOfIds = list => Array.isArray(list) && list.length > 0 && list.every(item => isObject(item) && typeof item.id === 'string');
const name = path => path.join('.');
