// Prints the JSON examples of a release's own documentation, one a line, each once: {"at": "channels/slack.md:12", "value": …}.
// Argument: the home of the gateway's package, whose JSON5 reads them.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FENCE = /^([ \t]*)(`{3,})[ \t]*(?:json5|jsonc|json)\b[^\n]*\n([\s\S]*?)^[ \t]*\2[ \t]*$/gm;

const home = process.argv[2];
const { parse } = createRequire(join(home, 'package.json'))('json5');
const docs = join(home, 'docs');
const seen = new Set();
const pages = readdirSync(docs, { recursive: true }).filter((name) => /\.mdx?$/.test(name)).sort();
for (const page of pages) {
  const text = readFileSync(join(docs, page), 'utf8');
  for (const block of text.matchAll(FENCE)) {
    const value = read(block[3]);
    const line = text.slice(0, block.index).split('\n').length;
    if (value !== undefined && !seen.has(JSON.stringify(value))) {
      seen.add(JSON.stringify(value));
      console.log(JSON.stringify({ at: `${page}:${line}`, value }));
    }
  }
}

/** Undefined for what is not JSON: an excerpt with dots, or without its braces. */
function read(text) {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
