// usage: node differences.mjs <release>… [--catalogue=<directory>]
// Prints in Markdown what each release changes against the one before it in the catalogue.
import { CATALOGUE, words } from './options.mjs';
import { volumesIn } from './store.mjs';
import { differencesInWords } from './words.mjs';

const volumes = volumesIn(CATALOGUE);
const known = volumes.flatMap((volume) => volume.releases().map((release) => ({ release, volume })));

for (const release of words) {
  const index = known.findIndex((entry) => entry.release === release);
  if (index < 1) {
    console.error(`${release} is not in the catalogue, or the first there`);
    process.exit(2);
  }
  const [before, after] = [known[index - 1], known[index]];
  console.log(`## ${release}, compared with ${before.release}\n`);
  for (const line of differencesInWords(documentOf(before), documentOf(after))) console.log(`- ${line}`);
  console.log();
}

function documentOf({ release, volume }) {
  return volume.document(release);
}
