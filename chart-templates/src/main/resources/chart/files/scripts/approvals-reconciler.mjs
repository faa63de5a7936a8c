// Makes the exec approvals of a running gateway hold the declared programs; entries that people approved are left alone, and
// those of a release that kept them in a file are added where they were put aside to be taken over.
import { isDeepStrictEqual } from 'node:util';
import { withDeclared } from './exec-approvals.mjs';
import { withFormer } from './former-approvals.mjs';

const ATTEMPTS = 5;

// True when the gateway holds the declared entries and the former ones; throws when it refuses, or when there is none any more.
export async function reconcileApprovals(gateway, declared, former, log) {
  for (let attempt = 1; ; attempt++) {
    const { file, hash } = await gateway.call('exec.approvals.get', {});
    const { document: asDeclared, events } = withDeclared(file, declared);
    const document = withFormer(asDeclared, former ?? {});
    if (isDeepStrictEqual(document, file)) break;
    try {
      await gateway.call('exec.approvals.set', { file: document, baseHash: hash });
      events.forEach(event => log(event));
      break;
    } catch (error) {
      // Somebody approved something meanwhile.
      if (attempt === ATTEMPTS || !/changed since/.test(error.message)) throw error;
    }
  }
  log("the gateway's exec approvals are as declared");
  return true;
}
