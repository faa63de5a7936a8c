// Init container: joins certificate authorities of the cluster's owner with the public ones, for programs that take one file of
// them instead of their own.
//
//   node join-authorities.mjs --added FILE --joined FILE
//
// The public ones are those of the image's system, which an image of one's own may have extended; else those that Node brings.
import { X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import tls from 'node:tls';
import { parseArgs } from 'node:util';
import { logger } from './log.mjs';

// Of Debian and of Red Hat.
const SYSTEM = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt'];
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const log = logger('join-authorities');

const { values: options } = parseArgs({
  options: Object.fromEntries(['added', 'joined'].map(name => [name, { type: 'string' }])),
});

const added = fs.readFileSync(options.added, 'utf8').match(CERTIFICATE) ?? [];
if (added.length === 0) {
  throw new Error(`${options.added} has no certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----`);
}
added.forEach((text, index) => {
  try {
    new X509Certificate(text);
  } catch {
    throw new Error(`certificate ${index + 1} of ${options.added} cannot be read`);
  }
});

const system = SYSTEM.find(file => fs.existsSync(file));
const known = system === undefined ? tls.rootCertificates.join('\n') : fs.readFileSync(system, 'utf8').trimEnd();
fs.writeFileSync(options.joined, `${known}\n${added.join('\n')}\n`, { mode: 0o644 });
log(`${added.length} beside those of ${system ?? 'Node'}`);
