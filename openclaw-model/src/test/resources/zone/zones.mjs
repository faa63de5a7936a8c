// Writes zones.tsv: names of time zones, each with the zone that Intl takes it for, or `refused`.
//
//   node zones.mjs > zones.tsv
//
// with Node 24.21 (its time zones are of 2026c), on which gateways run. A line is ZONE <tab> NAME. Names are those that Intl itself lists,
// those that tzdata keeps for the past, all abbreviations of three letters that Intl takes, well-known ones that it refuses,
// and offsets.

const listed = Intl.supportedValuesOf("timeZone");

const former = `
  Asia/Calcutta Asia/Kolkata Asia/Saigon Asia/Ho_Chi_Minh Europe/Kiev Europe/Kyiv Africa/Asmera Africa/Asmara
  America/Buenos_Aires America/Argentina/Buenos_Aires America/Indianapolis America/Indiana/Indianapolis
  US/Eastern US/Pacific US/Pacific-New Canada/Newfoundland Brazil/East Chile/Continental Mexico/General Cuba Egypt Eire
  Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya Navajo Poland Portugal Singapore Turkey Zulu Universal
  Greenwich GB GB-Eire NZ NZ-CHAT W-SU GMT0 GMT+0 GMT-0 Etc/GMT Etc/GMT+2 Etc/GMT-14 Etc/GMT0 Etc/UTC Etc/UCT Etc/Zulu
  CST6CDT EST5EDT MST7MDT PST8PDT Factory Etc/Unknown localtime posixrules posix/Europe/Berlin SystemV/EST5 Mars/Olympus
  utc europe/berlin EUROPE/BERLIN
`.trim().split(/\s+/);

const refusedAbbreviations = `
  ACST ADT AEDT AEST AKDT AKST AWST BRT CDT CEST EDT EEST HKT IDT KST MDT MSK NDT NZDT NZST PDT PKT SAST SGT UT WEST WIB Z
`.trim().split(/\s+/);

const offsets = `
  +00:00 +02:00 -05:30 +14:00 +23:59 +24:00 +02:60 +0200 -0530 +02 -11 +2 +2:00 +200 +02:0 +02:00:00 02:00
  UTC+2 UTC+02:00 GMT+2 GMT-3 GMT+00:00 UTC+0 UT+1 +25 UTC+99
`.trim().split(/\s+/);

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const abbreviations = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));

const zone = (name) => {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return "refused";
  }
};

const taken = abbreviations.filter((name) => zone(name) !== "refused");
for (const name of new Set([...listed, ...former, ...taken, ...refusedAbbreviations, ...offsets])) {
  console.log(`${zone(name)}\t${name}`);
}
