// Which executor shows a token. One whose token is empty lets nobody in.
import crypto from 'node:crypto';

const digest = text => crypto.createHash('sha256').update(text).digest();

// The pair of that token, undefined where there is none; `tokenOf` gives that of an agent.
export function pairShowing(shown, pairs, tokenOf) {
  if (typeof shown !== 'string' || shown === '') return undefined;
  return pairs.find(({ agent }) => crypto.timingSafeEqual(digest(shown), digest(tokenOf(agent))));
}
