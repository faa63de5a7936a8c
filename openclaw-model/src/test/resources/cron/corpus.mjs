// Writes corpus.tsv: seeded-random cron expressions, each with the verdicts of both versions of croner.
//
//   node corpus.mjs DIRECTORY [COUNT [SEED]] > corpus.tsv
//
// DIRECTORY is one where `npm install croner9@npm:croner@9.1.0 croner10@npm:croner@10.0.1` was run; this script installs
// nothing. COUNT random expressions (default 700) of each sort and the seed are fixed, so the same croner gives the same file.
// A line is VERDICT of croner 9 <tab> VERDICT of croner 10 <tab> EXPRESSION as a JSON string. VERDICT is `rejected`, or for an
// accepted expression the first day from 2024-01-01 on which it is due in UTC, or `never`. Croner 9 reads the clock where there
// is a question mark: `rejected` is what it refuses at any time, `varies` what is due at another day for another time.

import { createRequire } from "node:module";
import { resolve } from "node:path";

const installed = createRequire(resolve(process.argv[2], "package.json"));
const { Cron: Croner9 } = installed("croner9");
const { Cron: Croner10 } = installed("croner10");
const count = Number(process.argv[3] ?? 700);

let state = Number(process.argv[4] ?? 20240101);
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

// What croner 9 reads and croner 10 refuses, or reads otherwise.
const former = () => {
  const loosened = expression()
    .split(" ")
    .map((text) => (chance(25) ? text.replace(/^[*?]/, pick(["?", "", "5", "70", "0", "**", "1*"])) : text))
    .map((text) => (chance(20) ? pick(["3/4", "/7", "7/2", "0/5", "*/?", "?/2", "1?", "2-?", "l", "L,L", "**/2", "5L"]) : text));
  return loosened.join(" ");
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

const formerSpecial = [
  "5/10 * * * *", "/5 * * * *", "70/5 * * * *", "**/5 * * * *", "*5/5 * * * *", "1*/5 * * * *", "0 0 0/5 * *", "0 0 * * 7/1",
  "0 0 31/2 * *", "0 0 * 13/2 *", "? ? ? ? ?", "? * * * * *", "0 0 ? * *", "0 0 * * ?", "0 ? * * *", "*/? * * * *",
  "1? * * * *", "0 0 * ?-12 *", "0 0 * 0?-12 *", "?,? * * * *", "0 0 l * *", "0 0 L,L * *", "0 0 LL * *", "0 0 15,L * *",
  "0 0 * * 5l", "0 0 * * 5#l", "0 0 * * FRI#L", "0 0 * * fril", "0 0 * * 1-5L", "0 0 * * 1-5/2L", "0 0 * * 5L#1", "0 0 * * L/2",
  "0 0 * * *#1", "0 0 * * */2#1", "0 0 * * 1/2#1", "0 0 * * +1", "0 0 0 1 1 * 2030", "@MIDNIGHT", "@reboot",
];

const RealDate = Date;
// Times that between them have each second, minute, hour, day, month and weekday.
const clocks = [
  ...Array.from({ length: 60 }, (_, i) => RealDate.UTC(2024, i % 12, 1 + (i % 28), i % 24, i, i)),
  ...[29, 30, 31].map((day) => RealDate.UTC(2024, 0, day)),
];

const at = (clock, action) => {
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length === 0 ? [clock] : given));
    }
  };
  try {
    return action();
  } finally {
    globalThis.Date = RealDate;
  }
};

const verdict = (Cron, expression) => {
  const times = Cron === Croner9 && expression.includes("?") ? clocks : [RealDate.UTC(2024, 0, 1)];
  const verdicts = new Set(times.map((clock) => at(clock, () => verdictNow(Cron, expression))));
  if (verdicts.has("rejected")) return "rejected";
  return verdicts.size > 1 ? "varies" : [...verdicts][0];
};

// The gateway trims an expression.
const verdictNow = (Cron, text) => {
  let cron;
  try {
    cron = new Cron(text.trim(), { timezone: "UTC" });
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
  ...Array.from({ length: count }, expression),
  ...formerSpecial,
  ...Array.from({ length: Math.floor(count / 3) }, former),
]);
const ascii = (text) =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
for (const text of texts) {
  console.log(`${verdict(Croner9, text)}\t${verdict(Croner10, text)}\t${ascii(text)}`);
}
