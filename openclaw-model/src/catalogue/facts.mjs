// What a release's package says about plugins, providers, models, tools and skills, as one small document.
import { modelsOf } from './models.mjs';

/** The document of one release; `structure` is its config schema. */
export async function factsOf(gateway, structure) {
  const bundled = gateway.plugins().map(fromManifest).sort(byId);
  const official = (await officialPlugins(gateway)).filter(({ id }) => !bundled.some((plugin) => plugin.id === id));
  const all = [...official, ...bundled];
  return {
    node: gateway.json('package.json').engines.node,
    bundledPlugins: bundled.map(({ id }) => id),
    officialPlugins: table(official, ({ id, spec }) => [[id, spec]]),
    channels: table(all, ({ id, channels }) => channels.map((name) => [name, id])),
    searchProviders: table([...builtInSearch(structure), ...all], ({ id, search }) => search.map((name) => [name, id])),
    fetchProviders: table(all, ({ id, fetch }) => fetch.map((name) => [name, id])),
    modelProviders: modelProviders(await builtInModels(gateway, structure), all),
    endpointOptional: [...((await gateway.definition('BUILT_IN_MODEL_PROVIDER_OVERLAY_IDS')) ?? [])].sort(),
    tools: await tools(gateway, all),
    safeBins: await safeBins(gateway),
    skills: gateway.folders('skills'),
    models: await modelsOf(gateway),
    capabilities: capabilities(all),
  };
}

/** Manifests up to 2026.3.24 show that a plugin searches the web, but not under which name, where that is not its own. */
const SEARCH_NAMES = { google: 'gemini', moonshot: 'kimi', xai: 'grok' };

function fromManifest(manifest) {
  const endpoints = manifest.modelCatalog?.providers ?? {};
  const contracts = manifest.contracts ?? { webSearchProviders: searchBySettings(manifest) };
  return {
    id: manifest.id,
    channels: manifest.channels ?? [],
    search: contracts.webSearchProviders ?? [],
    fetch: contracts.webFetchProviders ?? [],
    tools: contracts.tools ?? [],
    provides: { ...capabilitiesIn(contracts), agentRuntime: runtimes(manifest) },
    models: (manifest.providers ?? []).map((name) => ({ name, ...endpoint(endpoints[name]) })),
  };
}

/** What a config names of a plugin by the plugin's own words, other than the web's providers and models. */
const CAPABILITIES = {
  embedding: ['embeddingProviders', 'memoryEmbeddingProviders'],
  mediaUnderstanding: ['mediaUnderstandingProviders'],
  speech: ['speechProviders'],
};

function capabilitiesIn(contracts) {
  const entries = Object.entries(CAPABILITIES).map(([kind, words]) => [kind, words.flatMap((word) => contracts[word] ?? [])]);
  return Object.fromEntries(entries);
}

/** By kind, the plugin that provides each name. */
function capabilities(plugins) {
  const kinds = [...Object.keys(CAPABILITIES), 'agentRuntime'].sort();
  const named = (kind) => table(plugins, ({ id, provides }) => (provides[kind] ?? []).map((name) => [name, id]));
  return Object.fromEntries(kinds.map((kind) => [kind, named(kind)]));
}

function searchBySettings({ id, configSchema }) {
  return configSchema?.properties?.webSearch ? [SEARCH_NAMES[id] ?? id] : [];
}

function runtimes({ activation, cliBackends = [] }) {
  return [...(activation?.onAgentHarnesses ?? []), ...cliBackends];
}

/** The plugins that the project publishes itself beside the gateway; other publishers' are left out. */
async function officialPlugins(gateway) {
  const entries =
    (await gateway.definition('BUNDLED_OFFICIAL_EXTERNAL_PLUGIN_CATALOG_ENTRIES')) ??
    (await gateway.definition('OFFICIAL_CATALOG_SOURCES'))?.flatMap((source) => source.entries) ??
    [];
  return entries.filter(({ name }) => name.startsWith('@openclaw/')).map(fromCatalogue).sort(byId);
}

function fromCatalogue({ name, openclaw }) {
  const contracts = openclaw.contracts ?? {};
  const search = (openclaw.webSearchProviders ?? []).map(({ id }) => id);
  return {
    id: openclaw.plugin?.id ?? openclaw.channel?.id ?? openclaw.providers?.[0]?.id,
    spec: openclaw.install?.npmSpec ?? name,
    channels: openclaw.channel ? [openclaw.channel.id] : [],
    search: [...new Set([...search, ...(contracts.webSearchProviders ?? [])])],
    fetch: contracts.webFetchProviders ?? [],
    tools: contracts.tools ?? [],
    provides: capabilitiesIn(contracts),
    models: (openclaw.providers ?? []).map(({ id }) => ({ name: id })),
  };
}

/** Early releases have their search providers in the core, not in a plugin, and name them in the schema only. */
function builtInSearch(structure) {
  const { provider } = structure.properties.tools.properties.web.properties.search.properties;
  return provider.enum ? [{ id: '', search: provider.enum }] : [];
}

/** Early releases take the model providers from a library, which speaks more protocols than a config may name. */
async function builtInModels(gateway, structure) {
  const { api } = structure.properties.models.properties.providers.additionalProperties.properties;
  const protocols = JSON.stringify(api);
  const usable = (model) => (protocols.includes(JSON.stringify(model.api)) ? endpoint(model) : {});
  return Object.entries(await gateway.models()).map(([name, models]) => ({ name, ...usable(commonest(models)) }));
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

/** A plugin that names no endpoint uses the library's. */
function modelProviders(builtIn, plugins) {
  const named = plugins.flatMap(({ id, models }) => models.map((model) => ({ ...model, plugin: id })));
  const merged = new Map();
  for (const { name, ...rest } of [...builtIn, ...named]) merged.set(name, sorted({ ...merged.get(name), ...rest }));
  return sorted(Object.fromEntries(merged));
}

async function tools(gateway, plugins) {
  const definitions = (await gateway.definition('CORE_TOOL_DEFINITIONS')) ?? [];
  const groups = (await gateway.definition('CORE_TOOL_GROUPS')) ?? (await gateway.definition('TOOL_GROUPS')) ?? {};
  const aliases = (await gateway.definition('TOOL_NAME_ALIASES')) ?? {};
  const profiles = (await gateway.definition('CORE_TOOL_PROFILES')) ?? (await gateway.definition('TOOL_PROFILES')) ?? {};
  const core = definitions.length > 0 ? definitions.map(({ id }) => id) : Object.values(groups).flat();
  return {
    core: [...new Set(core)].sort(),
    plugins: table(plugins.filter((plugin) => plugin.tools.length > 0), ({ id, tools: names }) => [[id, [...names].sort()]]),
    groups: table(Object.entries(groups), ([name, members]) => [[name, [...members].sort()]]),
    aliases: table(aliases instanceof Map ? [...aliases] : Object.entries(aliases), (alias) => [alias]),
    profiles: table(Object.entries(profiles), ([name, { allow = ['*'] }]) => [[name, [...allow].sort()]]),
  };
}

/**
 * A program whose rule always says no is never run. One without a profile is dropped, but for early releases: they hold it to
 * what all programs are held to.
 */
async function safeBins(gateway) {
  const profiles = await gateway.definition('SAFE_BIN_PROFILES');
  const common = profiles === undefined || (await gateway.definition('SAFE_BIN_GENERIC_PROFILE')) !== undefined;
  const names = profiles ? Object.keys(profiles) : ((await gateway.definition('DEFAULT_SAFE_BINS')) ?? []);
  const rules = Object.entries((await gateway.definition('SAFE_BIN_SEMANTIC_RULES')) ?? {});
  const refused = rules.filter(([, { validate }]) => String(validate) === '() => false').map(([name]) => name);
  const accepted = names.filter((name) => !refused.includes(name)).sort();
  return { accepted, refused: refused.sort(), ...(common ? { others: true } : {}) };
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
