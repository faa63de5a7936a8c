// Versions as the gateway's project numbers them.

/** Date-like and numeric; a suffix makes a release later than its base. */
export function compare(left, right) {
  const [a, b] = [left, right].map((text) => text.split(/[.-]/).map(Number));
  const difference = [0, 1, 2, 3].map((i) => (a[i] ?? 0) - (b[i] ?? 0)).find((d) => d !== 0);
  return difference ?? 0;
}

/** Neither a pre-release nor a package of before the numbering by date. */
export function isStable(version) {
  return /^\d{4}\.\d+\.\d+(-\d+)?$/.test(version);
}

/**
 * What is published, stable and not deprecated, and not known, oldest first; nothing that is older than all that is known.
 *
 * @param published each a version, or an object with `version` and `deprecated` where any is deprecated
 */
export function unknownReleases(published, known) {
  const oldest = [...known].sort(compare)[0];
  const versions = published.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.deprecated ? [] : [entry.version]));
  return versions.filter((version) => isStable(version) && !known.includes(version) && compare(version, oldest) > 0).sort(compare);
}

/** The oldest release that a plugin runs on: the newest that its ranges name, and its own version where they name none. */
export function oldestHost(version, ranges) {
  const named = ranges.flatMap((range) => range?.match(/^>=(\d{4}\.\d+\.\d+(?:-\d+)?)/)?.[1] ?? []);
  return named.sort(compare).at(-1) ?? version;
}

/**
 * Each official plugin's package with the newest published version that runs on the release; where none does, the oldest release
 * that one runs on.
 */
export function distributions(packages, release, published) {
  const withVersion = ([id, name]) => {
    const hosts = Object.entries(published[name] ?? {});
    const fitting = hosts.filter(([, host]) => compare(host, release) <= 0).map(([version]) => version).sort(compare);
    if (fitting.length > 0) return [id, { package: name, version: fitting.at(-1) }];
    const later = hosts.map(([, host]) => host).sort(compare);
    return [id, later.length > 0 ? { package: name, from: later[0] } : { package: name }];
  };
  return Object.fromEntries(Object.entries(packages).map(withVersion));
}
