// What the scripts here are called with: words, and --name=value.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

const isOption = (word) => word.startsWith('--');

/** The words that are no options. */
export const words = process.argv.slice(2).filter((word) => !isOption(word));

/** The directory that an option names; undefined where it is not given. */
export function directory(name) {
  const prefix = `--${name}=`;
  const given = process.argv.slice(2).find((word) => word.startsWith(prefix));
  return given === undefined ? undefined : resolve(given.slice(prefix.length));
}

/** The volumes: those of the project, or what --catalogue names. */
export const CATALOGUE = directory('catalogue') ?? join(HERE, '../main/resources/io/github/openclawmaven/model/gateway/catalogue');
