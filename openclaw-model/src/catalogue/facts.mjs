// What a release's package says about plugins, providers, tools and skills, as one small document.

/** The document of one release; `schema` is the hash of its config schema's root. */
export async function factsOf(gateway, release, structure, schema, published) {
  const bundled = gateway.plugins().map(fromManifest).sort(byId);
  const official = (await officialPlugins(gateway)).filter(({ id }) => !bundled.some((plugin) => plugin.id === id));
  const all = [...official, ...bundled];
  return {
    release,
    schema,
    bundledPlugins: bundled.map(({ id }) => id),
    officialPlugins: table(official, ({ id, spec }) => [[id, distribution(spec, release, published)]]),
    channels: table(all, ({ id, channels }) => channels.map((name) => [name, id])),
    searchProviders: table([...builtInSearch(structure), ...all], ({ id, search }) => search.map((name) => [name, id])),
    fetchProviders: table(all, ({ id, fetch }) => fetch.map((name) => [name, id])),
    modelProviders: modelProviders(await builtInModels(gateway), all),
    endpointOptional: [...((await gateway.constant('BUILT_IN_MODEL_PROVIDER_OVERLAY_IDS')) ?? [])].sort(),
    tools: await tools(gateway, all),
    safeBins: await safeBins(gateway),
    skills: gateway.folders('skills'),
  };
}

function fromManifest(manifest) {
  const endpoints = manifest.modelCatalog?.providers ?? {};
  const contracts = manifest.contracts ?? {};
  return {
    id: manifest.id,
    channels: manifest.channels ?? [],
    search: contracts.webSearchProviders ?? [],
    fetch: contracts.webFetchProviders ?? [],
    tools: contracts.tools ?? [],
    models: (manifest.providers ?? []).map((name) => ({ name, ...endpoint(endpoints[name]) })),
  };
}

/** The plugins that the project publishes itself beside the gateway; other publishers' are left out. */
async function officialPlugins(gateway) {
  const entries = (await gateway.constant('BUNDLED_OFFICIAL_EXTERNAL_PLUGIN_CATALOG_ENTRIES')) ?? [];
  return entries.filter(({ name }) => name.startsWith('@openclaw/')).map(fromCatalogue).sort(byId);
}

function fromCatalogue({ name, openclaw }) {
  const contracts = openclaw.contracts ?? {};
  const search = (openclaw.webSearchProviders ?? []).map(({ id }) => id);
  return {
    id: openclaw.plugin?.id ?? openclaw.channel?.id,
    spec: openclaw.install?.npmSpec ?? name,
    channels: openclaw.channel ? [openclaw.channel.id] : [],
    search: [...new Set([...search, ...(contracts.webSearchProviders ?? [])])],
    fetch: contracts.webFetchProviders ?? [],
    tools: contracts.tools ?? [],
    models: (openclaw.providers ?? []).map(({ id }) => ({ name: id })),
  };
}

/** The package and, where its published versions were looked up, the newest one that is not newer than the release. */
function distribution(spec, release, published) {
  const at = spec.lastIndexOf('@');
  if (at > 0) return { package: spec.slice(0, at), version: spec.slice(at + 1) };
  const fitting = (published[spec] ?? []).filter((version) => compare(version, release) <= 0).sort(compare);
  return fitting.length > 0 ? { package: spec, version: fitting.at(-1) } : { package: spec };
}

/** Date-like and numeric; a suffix makes a release later than its base. */
export function compare(left, right) {
  const [a, b] = [left, right].map((text) => text.split(/[.-]/).map(Number));
  const difference = [0, 1, 2, 3].map((i) => (a[i] ?? 0) - (b[i] ?? 0)).find((d) => d !== 0);
  return difference ?? 0;
}

/** Early releases have their search providers in the core, not in a plugin, and name them in the schema only. */
function builtInSearch(structure) {
  const { provider } = structure.properties.tools.properties.web.properties.search.properties;
  return provider.enum ? [{ id: '', search: provider.enum }] : [];
}

/** Early releases take the model providers from a library. */
async function builtInModels(gateway) {
  const generated = await gateway.dependency('@mariozechner/pi-ai/dist/models.generated.js');
  return Object.entries(generated?.MODELS ?? {}).map(([name, models]) => ({ name, ...endpoint(commonest(models)) }));
}

function commonest(models) {
  const counts = new Map();
  for (const model of Object.values(models)) {
    const key = JSON.stringify([model.baseUrl, model.api]);
    counts.set(key, { model, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0].model;
}

function endpoint(provider) {
  return provider?.baseUrl ? { baseUrl: provider.baseUrl, api: provider.api } : {};
}

function modelProviders(builtIn, plugins) {
  const named = plugins.flatMap(({ id, models }) => models.map((model) => ({ ...model, plugin: id })));
  return table([...builtIn, ...named], ({ name, ...rest }) => [[name, sorted(rest)]]);
}

async function tools(gateway, plugins) {
  const definitions = (await gateway.constant('CORE_TOOL_DEFINITIONS')) ?? [];
  const groups = (await gateway.constant('CORE_TOOL_GROUPS')) ?? (await gateway.constant('TOOL_GROUPS')) ?? {};
  const aliases = (await gateway.constant('TOOL_NAME_ALIASES')) ?? {};
  const core = definitions.length > 0 ? definitions.map(({ id }) => id) : Object.values(groups).flat();
  return {
    core: [...new Set(core)].sort(),
    plugins: table(plugins.filter((plugin) => plugin.tools.length > 0), ({ id, tools: names }) => [[id, [...names].sort()]]),
    groups: table(Object.entries(groups), ([name, members]) => [[name, [...members].sort()]]),
    aliases: table(aliases instanceof Map ? [...aliases] : Object.entries(aliases), (alias) => [alias]),
  };
}

/** A program without a profile is dropped, one whose rule always says no is never run. */
async function safeBins(gateway) {
  const profiles = Object.keys((await gateway.constant('SAFE_BIN_PROFILES')) ?? {});
  const rules = Object.entries((await gateway.constant('SAFE_BIN_SEMANTIC_RULES')) ?? {});
  const refused = rules.filter(([, { validate }]) => String(validate) === '() => false').map(([name]) => name);
  return { accepted: profiles.filter((name) => !refused.includes(name)).sort(), refused: refused.sort() };
}

function table(items, entries) {
  return sorted(Object.fromEntries(items.flatMap(entries)));
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byId(a, b) {
  return a.id < b.id ? -1 : 1;
}
