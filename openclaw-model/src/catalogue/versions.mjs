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

/** Each official plugin's package, and the newest published version that is not newer than the release. */
export function distributions(packages, release, published) {
  const withVersion = ([id, name]) => {
    const fitting = (published[name] ?? []).filter((version) => compare(version, release) <= 0).sort(compare);
    return [id, fitting.length > 0 ? { package: name, version: fitting.at(-1) } : { package: name }];
  };
  return Object.fromEntries(Object.entries(packages).map(withVersion));
}
