// Preloaded into the gateway: tells, by a file in the directory of PLANTED_MARKS, that it has the variable PLANTED.
const fs = require('node:fs');
const path = require('node:path');

const look = () => {
  if (process.env.PLANTED !== undefined) fs.writeFileSync(path.join(process.env.PLANTED_MARKS, 'variable'), '');
};
setInterval(look, 100).unref();
process.on('exit', look);
