// Lines on a container's log. An agent chooses names and ids on the volume, so nothing in a line can end it, steer a terminal,
// turn its text around or flood the log.
const MOST = 1_000;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

export const logger = script => text => console.log(printable(`${script}: ${text}`));

export function printable(text) {
  const short = text.length > MOST ? `${text.slice(0, MOST)}…` : text;
  return short.replace(UNPRINTABLE, character => `\\u{${character.codePointAt(0).toString(16)}}`);
}
