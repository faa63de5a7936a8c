// Writes corpus.tsv: seeded-random cron expressions, each with the verdict of croner.
//
//   node corpus.mjs DIRECTORY > corpus.tsv
//
// DIRECTORY is one where `npm install croner@10.0.1` was run; this script installs nothing. The seed is fixed, so the
// same croner gives the same file. A line is VERDICT <tab> EXPRESSION as a JSON string. VERDICT is `rejected`, or
// for an accepted expression the first day from 2024-01-01 on which it is due in UTC, or `never`.

import { createRequire } from "node:module";
import { resolve } from "node:path";

const { Cron } = createRequire(resolve(process.argv[2], "package.json"))("croner");

let state = 20240101;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const pick = (choices) => choices[random(choices.length)];
const chance = (percent) => random(100) < percent;

const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");
const weekdays = "SUN MON TUE WED THU FRI SAT".split(" ");
const inAnyCase = (name) => pick([name, name.toLowerCase(), name[0] + name.slice(1).toLowerCase()]);

const field = (low, high, { names = [], extras = [], suffixes = [] } = {}) => {
  const value = () => {
    if (names.length > 0 && chance(40)) return inAnyCase(pick(names));
    return String(chance(6) ? high + 1 + random(3) : low + random(high - low + 1));
  };
  const range = () => {
    const ends = [low + random(high - low + 1), low + random(high - low + 1)].sort((a, b) => a - b);
    if (chance(10)) ends.reverse();
    return names.length > 0 && chance(30) ? `${value()}-${value()}` : ends.join("-");
  };
  const step = () => (chance(10) ? pick([0, high + 1, high + 2]) : 1 + random(Math.min(high, 40)));
  const item = () => {
    if (extras.length > 0 && chance(15)) return pick(extras);
    const text = pick([value, value, range, () => `*/${step()}`, () => `${range()}/${step()}`])();
    return suffixes.length > 0 && chance(30) ? text + pick(suffixes) : text;
  };
  return () => {
    if (chance(40)) return chance(8) ? "?" : "*";
    return Array.from({ length: 1 + random(chance(30) ? 3 : 1) }, item).join(",");
  };
};

const minute = field(0, 59);
const hour = field(0, 23);
const day = field(1, 31, { extras: ["L", "LW", "15W", "31W", "1W", "0W", "30", "31"] });
const month = field(1, 12, { names: months });
const weekday = field(0, 7, { names: weekdays, suffixes: ["#1", "#5", "#L", "L", "#6", "#0"] });
const year = field(2024, 2040);

const damage = (text) => {
  const at = random(text.length + 1);
  const junk = pick([..."*/-,#LW+?@0123456789H.", "MON", "JAN", "", "--", "**", "##", "\u0661", "\u0131"]);
  return text.slice(0, at) + junk + text.slice(at + random(2));
};

const expression = () => {
  const fields = [minute(), hour(), day(), month(), (chance(15) ? "+" : "") + weekday()];
  if (chance(25)) fields.unshift(minute());
  if (fields.length === 6 && chance(50)) fields.push(year());
  const text = fields.join(pick([" ", " ", " ", " ", "  ", "\t"]));
  return chance(30) ? damage(text) : text;
};

const dates = () => {
  const two = (number) => String(number).padStart(2, "0");
  const clock = `${two(random(26))}:${two(random(62))}`;
  const seconds = pick(["", ":00", ":30", ":30.5", ":61"]);
  return `2026-${two(random(14))}-${two(random(33))}T${clock}${seconds}${pick(["", "Z", "+02:00", "-05:30"])}`;
};

const special = [
  ..."@yearly @annually @monthly @weekly @daily @midnight @hourly @Daily @HOURLY @reboot @every".split(" "),
  "", "* * * *", "* * * * * * * *", " * * * * * ", "\u00a0* * * *\u2003*", "@yearly x", "@every 5m", "x@daily",
  "0 0 31 2 *", "0 0 30 2 *", "0 0 29 2 *", "0 0 31 4,6,9,11 *", "0 0 0 29 2 * 2027", "0 0 30W 2 *", "0 0 30 2 +MON",
  "0 0 15 * ?", "0 0 ? * MON", "0 0 15 * +?", "0 0 *L * MON", "0 0 29 2 +MON#5", "0 0 29 2 +MON",
  "0-60/7 * * * *", "* * * * 0-9/7", "* * * * * * */2", "* * * * 5##1", "* * * * 5#", "* * 1W1 * *", "1* * * * *",
  "9:00 * * * *", ": * * * *", "0 0 1,,2 * *", "0 0 L, * *", "99999999999999999999 * * * *", "0-99999999999/1 * * * *",
];

const verdict = (text) => {
  let cron;
  try {
    cron = new Cron(text, { timezone: "UTC" });
  } catch {
    return "rejected";
  }
  try {
    return cron.nextRun(new Date("2023-12-31T23:59:59Z"))?.toISOString().slice(0, 10) ?? "never";
  } catch (error) {
    // It searches by recursion, and runs out of stack where no day fits.
    if (error instanceof RangeError) return "never";
    throw error;
  }
};

const texts = new Set([
  ...special,
  ...Array.from({ length: 60 }, dates),
  ...Array.from({ length: 700 }, expression),
]);
const ascii = (text) =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
for (const text of texts) {
  console.log(`${verdict(text)}\t${ascii(text)}`);
}
