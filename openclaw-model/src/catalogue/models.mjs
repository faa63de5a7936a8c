// Which models a release knows of each provider, and which of them are retired.

/** They pass on what others serve, so that no list of theirs is whole. */
const RELAYS = ['openrouter', 'vercel-ai-gateway'];

/**
 * By provider: the names that it is known to take (none where the release has no list), and retired ones with the reason.
 * With one that is `refused` the release does not start; the others fail at each turn. One that is `renamed` is taken for its
 * successor where the release puts other names in order before it looks.
 */
export async function modelsOf(gateway) {
  const models = new Map();
  const at = (provider) => models.get(provider) ?? models.set(provider, { known: new Set(), retired: {} }).get(provider);
  for (const [provider, list] of Object.entries(await gateway.models())) {
    if (!RELAYS.includes(provider)) Object.keys(list).forEach((id) => at(provider).known.add(id));
  }
  const checked = gateway.hasFunction('validateConfiguredModelRefs');
  for (const manifest of gateway.plugins()) {
    for (const [provider, names] of listed(manifest)) names.forEach((name) => at(provider).known.add(name));
    for (const [provider, id, retirement] of retired(manifest, checked)) at(provider).retired[id] ??= retirement;
  }
  const entries = [...models].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { known, retired }]) => [name, { known: [...known].sort(), retired }]);
  return Object.fromEntries(entries);
}

/** Each provider of a plugin that lists models, with their names in all forms that it takes. */
function listed({ modelCatalog, modelIdNormalization }) {
  const lists = Object.entries(modelCatalog?.providers ?? {}).map(([provider, { models = [] }]) => {
    const { aliases = {}, prefixWhenBare = '' } = modelIdNormalization?.providers?.[provider] ?? {};
    const ids = models.map(({ id }) => id);
    const bare = ids.filter((id) => prefixWhenBare && id.startsWith(`${prefixWhenBare}/`)).map((id) => id.slice(prefixWhenBare.length + 1));
    return [provider, ids.length > 0 ? [...ids, ...bare, ...Object.entries(aliases).flat()] : []];
  });
  const byName = Object.fromEntries(lists);
  const renamed = Object.entries(modelCatalog?.aliases ?? {}).map(([alias, { provider }]) => [alias, byName[provider] ?? []]);
  return [...lists, ...renamed].filter(([, names]) => names.length > 0);
}

/** A plugin retires models of its own providers only; those of one endpoint, only where that is the provider's own. */
function retired({ providers = [], modelCatalog = {}, modelIdNormalization }, checked) {
  const owned = [...providers, ...Object.keys(modelCatalog.aliases ?? {})];
  return (modelCatalog.suppressions ?? [])
    .filter(({ provider, when }) => owned.includes(provider) && holds(when, modelCatalog.providers?.[provider]?.baseUrl))
    .map(({ provider, model, reason = '', retirement, when }) => {
      const successor = retirement?.replacedBy ?? reason.match(/\bUse [a-z0-9-]+\/(\S+?)\.?(?:\s|$)/)?.[1];
      const renamed = modelIdNormalization?.providers?.[provider]?.aliases?.[model] !== undefined;
      return [provider, model, { reason, ...(successor ? { successor } : {}), ...(checked && !when ? { refused: true } : {}), ...(renamed ? { renamed } : {}) }];
    });
}

function holds(when, endpoint) {
  if (when === undefined) return true;
  return Object.keys(when).join() === 'baseUrlHosts' && endpoint !== undefined && when.baseUrlHosts.includes(new URL(endpoint).hostname);
}
