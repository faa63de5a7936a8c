// usage: node wide.mjs
// Writes the table of characters that take two columns of a terminal, from the npm package get-east-asian-width, which follows Unicode.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const LAST = 0x10ffff;

const directory = mkdtempSync(join(tmpdir(), 'wide-'));
try {
  execFileSync('npm', ['install', '--silent', '--prefix', directory, 'get-east-asian-width@1.7.0']);
  const { eastAsianWidth } = await import(pathToFileURL(join(directory, 'node_modules/get-east-asian-width/index.js')));
  const ranges = [];
  for (let point = 0; point <= LAST; point++) {
    if (eastAsianWidth(point) === 2) {
      const last = ranges.at(-1);
      if (last?.[1] === point - 1) last[1] = point;
      else ranges.push([point, point]);
    }
  }
  const lines = ranges.map((range) => range.map((point) => point.toString(16).toUpperCase().padStart(4, '0')).join(' '));
  const head = '# Characters that take two columns of a terminal: the first and the last of each range. Written by src/display/wide.mjs.\n';
  writeFileSync(join(HERE, '../main/resources/io/github/openclawmaven/model/diagnostic/wide.txt'), `${head}${lines.join('\n')}\n`);
} finally {
  rmSync(directory, { recursive: true });
}
