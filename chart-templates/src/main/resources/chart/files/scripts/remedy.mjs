// What to do about an error of the volume, in words for whoever reads the log.
const FULL = 'the volume has no room: enlarge its claim, or remove files from it';
const READ_ONLY = 'the volume is read-only: see why in the events of its claim and the log of its node';
const FOREIGN = () => `this container runs as user ${process.getuid()}: give the files to that user (chown), or remove them`;

const REMEDIES = { ENOSPC: () => FULL, EDQUOT: () => FULL, EFBIG: () => FULL, EROFS: () => READ_ONLY, EACCES: FOREIGN, EPERM: FOREIGN };

// True when the volume takes no more bytes, whatever is written: an older version of a file is then better than no start.
export const isUnwritable = error => ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS'].includes(error.code);

export function explained(error) {
  const remedy = REMEDIES[error.code]?.();
  return remedy === undefined ? error.message : `${error.message}. What to do: ${remedy}`;
}
