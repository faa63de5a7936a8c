// A library that the gateway's own package brings with it, found by its program on the PATH.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export function library(name) {
  const program = (process.env.PATH ?? '').split(path.delimiter).map(directory => path.join(directory, 'openclaw')).find(file => fs.existsSync(file));
  if (program === undefined) throw new Error('no program openclaw on the PATH');
  return createRequire(fs.realpathSync(program))(name);
}
