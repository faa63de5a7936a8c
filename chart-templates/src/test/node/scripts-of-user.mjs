// Runs groups of scripts one after the other in one process, as a user that is not root: modes stop root from nothing.
//
//   node scripts-of-user.mjs < {"directory": …, "uid": …, "groups": [[["merge-jobs.mjs", "--state", …], …], …], "fault": "EROFS"}
//
// Answers on descriptor 3, for each group: {"statuses": [0, …], "output": the scripts' lines, "maxRss": bytes of the process so
// far}. With a fault, every call that would change a file fails so.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from 'node:v8';

const { directory, uid, groups, fault } = JSON.parse(fs.readFileSync(0, 'utf8'));
const { writeSync } = fs;
if (process.getuid() === 0) {
  process.setgroups([]);
  process.setgid(uid);
  process.setuid(uid);
}

// True for those that change something whatever lies at the path.
const CHANGES = { writeFileSync: true, mkdirSync: false, renameSync: true, unlinkSync: true, rmdirSync: true, chmodSync: true };
if (fault !== undefined) {
  for (const [name, always] of Object.entries(CHANGES)) {
    const real = fs[name];
    fs[name] = (file, ...rest) => {
      if (!always && fs.existsSync(file)) return real(file, ...rest);
      throw Object.assign(new Error(`${fault}: ${name} '${file}'`), { code: fault });
    };
  }
}

class Exit extends Error {}
process.exit = status => {
  process.exitCode = status ?? process.exitCode;
  throw new Exit();
};

const MUCH = 12 * 1024 * 1024;
let imports = 0;
let output;
console.log = line => (output += `${line}\n`);

async function status([script, ...args]) {
  if (v8.getHeapStatistics().used_heap_size > MUCH) gc(); // in a container each script has the memory for itself
  process.exitCode = 0;
  process.argv = [process.execPath, script, ...args];
  try {
    await import(`${pathToFileURL(path.join(directory, script))}?import=${imports++}`);
  } catch (error) {
    if (error instanceof Exit) return process.exitCode;
    output += `${script} threw ${error.stack}\n`;
    return 1;
  }
  return process.exitCode;
}

const results = [];
for (const [index, runs] of groups.entries()) {
  writeSync(1, `group ${index}\n`);
  output = '';
  const statuses = [];
  for (const run of runs) statuses.push(await status(run));
  results.push({ statuses, output, maxRss: process.resourceUsage().maxRSS * 1024 });
}
writeSync(3, JSON.stringify(results));
process.reallyExit(0);
