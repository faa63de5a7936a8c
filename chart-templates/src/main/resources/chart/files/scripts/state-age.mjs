// Which release wrote the state last, seen before the gateway starts: an older one ends at a database of a newer schema, in a loop.
//
// Tried: 2026.8.2, 2026.7.1 and 2026.6.11 end at a state of 2026.9.6, 2026.7.1 at one of 2026.8.2. 2026.6.11 starts on one of 2026.7.1,
// 2026.5.28 on one of 2026.6.11 and 2026.7.1, 2026.2.26 on one of 2026.5.28.
const DATABASE = 'state/openclaw.sqlite'; // from 2026.6.1

// Of the header of an SQLite file: where the number lies that its writer counts its schemas by.
const HEADER = 100;
const USER_VERSION = 60;
const MAGIC = 'SQLite format 3\0';

// Throws when an older release than the ledger's last one cannot read the state. `reads` is the newest schema that it knows, 0 when it has no
// database. One that ran last itself is never refused: of a release that came out after this chart's plugin the number is a guess.
export function refuseNewerState(state, last, { release, reads, allowed }, log) {
  if (last === undefined || compare(release, last) >= 0) return;
  const schema = reads === 0 ? 0 : schemaOf(state);
  if (schema > reads && !allowed) {
    throw new Error(
      `${last} ran last on this state, and ${release} cannot read its database: it has schema ${schema}, and the newest that this release reads is ${reads}. ` +
        `What to do: go back to ${last} (helm rollback to its revision, or the chart for that release), or restore the claim as it was before; gateway.allowNewerState=true starts all the same`,
    );
  }
  log(`WARNING ${last} ran last on this state: what it keeps in ways of its own, such as jobs that people made, ${release} may not see. The way back is the chart for ${last}`);
}

// What is no database has no schema; the gateway says that itself.
function schemaOf(state) {
  if (state.kind(DATABASE) !== 'file') return 0;
  const header = state.readStart(DATABASE, HEADER);
  return header.length === HEADER && header.toString('latin1', 0, MAGIC.length) === MAGIC ? header.readUInt32BE(USER_VERSION) : 0;
}

// 2026.7.1-2 is a later correction of 2026.7.1, and 2026.7.33 follows both.
function compare(one, other) {
  const [a, b] = [one, other].map(release => release.split(/[.-]/).map(Number));
  const place = [0, 1, 2, 3].find(i => (a[i] ?? 0) !== (b[i] ?? 0));
  return place === undefined ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
