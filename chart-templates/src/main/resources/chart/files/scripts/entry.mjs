// One entry of a directory that an agent may have filled: looked at without following, waiting or reading more than asked for,
// and moved aside when it is in the way. Nothing is deleted but links, which hold nothing.
import fs from 'node:fs';
import path from 'node:path';

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = fs.constants;
const LONGEST_NAME = 200; // of the 255 bytes that a name may have; the rest is for the time

// 'absent', 'file', 'link', 'directory' or 'other': a pipe, a socket, a device.
export function kindOf(absolute) {
  const found = fs.lstatSync(absolute, { throwIfNoEntry: false });
  if (found === undefined) return 'absent';
  if (found.isSymbolicLink()) return 'link';
  if (found.isFile()) return 'file';
  return found.isDirectory() ? 'directory' : 'other';
}

// The bytes of a regular file; throws for anything else and for a larger one. A pipe put there meanwhile does not block.
export function readFile(absolute, limit) {
  return withFile(absolute, (file, size) => {
    if (size > limit) throw new Error(`it has ${size} bytes, and the largest that makes sense there has ${limit}`);
    return bytesOf(file, size);
  });
}

// The first bytes of a regular file, however large it is; throws for anything else.
export function readStart(absolute, length) {
  return withFile(absolute, (file, size) => bytesOf(file, Math.min(size, length)));
}

function withFile(absolute, read) {
  const file = openFile(absolute);
  try {
    const found = fs.fstatSync(file);
    if (!found.isFile()) throw new Error('it is not a regular file');
    return read(file, found.size);
  } finally {
    fs.closeSync(file);
  }
}

function bytesOf(file, size) {
  const bytes = Buffer.alloc(size);
  let length = 0;
  for (let count = -1; count !== 0 && length < bytes.length; length += count) count = fs.readSync(file, bytes, length, bytes.length - length, length);
  return bytes.subarray(0, length);
}

// The owner of a file gives himself the right to read it.
function openFile(absolute) {
  const open = () => fs.openSync(absolute, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    return open();
  } catch (error) {
    const { uid, mode } = fs.lstatSync(absolute);
    if (error.code !== 'EACCES' || uid !== process.getuid()) throw error;
    fs.chmodSync(absolute, (mode & 0o7777) | 0o600);
    return open();
  }
}

// The names in a directory, undefined when there are more than the limit: an agent may have put a million there.
export function namesIn(absolute, limit) {
  const names = [];
  const directory = fs.opendirSync(absolute);
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      if (names.push(entry.name) > limit) return undefined;
    }
  } finally {
    directory.closeSync();
  }
  return names;
}

// True when this user may use the directory so (constants of fs, as for access); its owner gives himself what he lacks.
export function unlock(directory, needed, log) {
  const { uid, mode } = fs.lstatSync(directory);
  if (uid === process.getuid() && (mode & 0o700) !== 0o700) {
    fs.chmodSync(directory, (mode & 0o7777) | 0o700);
    log(`${directory} had mode ${(mode & 0o7777).toString(8)}, its owner could not use it`);
  }
  try {
    fs.accessSync(directory, needed);
    return true;
  } catch (error) {
    return error.code !== 'EACCES';
  }
}

// Makes room for a file or directory; a file stays, since a new one replaces it whole.
export function clear(absolute, wanted, log) {
  const kind = kindOf(absolute);
  if (kind === 'absent' || kind === wanted) return;
  if (kind === 'link') {
    log(`removed the link ${absolute} to ${fs.readlinkSync(absolute)}, where a ${wanted} belongs`);
    fs.unlinkSync(absolute);
  } else {
    displace(absolute, `${kind === 'other' ? 'it is neither file nor directory' : `it is a ${kind}`}, where a ${wanted} belongs`, log);
  }
}

// Moves the entry aside under a name with the time, in its own directory or another.
export function displace(absolute, why, log, directory = path.dirname(absolute)) {
  const name = path.join(directory, `${shortened(path.basename(absolute))}.displaced-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`);
  let aside = name;
  for (let count = 1; kindOf(aside) !== 'absent'; count++) aside = `${name}-${count}`;
  try {
    fs.renameSync(absolute, aside);
  } catch (error) {
    const owner = fs.lstatSync(absolute).uid;
    throw Object.assign(new Error(`${absolute} of user ${owner} is in the way (${why}) and cannot be moved aside: ${error.message}`), { code: error.code });
  }
  log(`moved ${absolute} aside to ${aside}: ${why}`);
}

function shortened(name) {
  let short = name;
  while (Buffer.byteLength(short) > LONGEST_NAME) short = short.slice(0, -1);
  return short;
}
