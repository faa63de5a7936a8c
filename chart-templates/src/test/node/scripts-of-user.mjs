// Runs scripts one after the other in one process, as a user that is not root: modes stop root from nothing.
//
//   node scripts-of-user.mjs < {"directory": …, "uid": …, "runs": [["merge-jobs.mjs", "--state", …], …], "fault": "EROFS"}
//
// Answers on descriptor 3: {"statuses": [0, …], "maxRss": bytes}. With a fault, every call that would change a file fails so.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { directory, uid, runs, fault } = JSON.parse(fs.readFileSync(0, 'utf8'));
if (process.getuid() === 0) {
  process.setgroups([]);
  process.setgid(uid);
  process.setuid(uid);
}

const CHANGES = { writeFileSync: true, writeSync: true, mkdirSync: false, renameSync: true, unlinkSync: true, rmdirSync: true, chmodSync: true, mkdtempSync: true };
if (fault !== undefined) {
  for (const [name, always] of Object.entries(CHANGES)) {
    const real = fs[name];
    fs[name] = (file, ...rest) => {
      if (name === 'writeSync' && file === 3) return real(file, ...rest);
      if (!always && fs.existsSync(file)) return real(file, ...rest);
      throw Object.assign(new Error(`${fault}: cannot change the file system, ${name} '${file}'`), { code: fault });
    };
  }
}

class Exit extends Error {}
process.exit = status => {
  process.exitCode = status ?? process.exitCode;
  throw new Exit();
};

const statuses = [];
for (const [index, [script, ...args]] of runs.entries()) {
  process.exitCode = 0;
  process.argv = [process.execPath, script, ...args];
  try {
    await import(`${pathToFileURL(path.join(directory, script))}?run=${index}`);
  } catch (error) {
    if (!(error instanceof Exit)) {
      console.log(`UNCAUGHT in ${script}: ${error.stack}`);
      process.exitCode = 1;
    }
  }
  statuses.push(process.exitCode);
}
fs.writeSync(3, JSON.stringify({ statuses, maxRss: process.resourceUsage().maxRSS * 1024 }));
process.reallyExit(0);
