// Which tools an executor may show its agent: those of the MCP servers that the chart gave it, and no others. Commands of the agent can say
// all that its executor can, and a model reads what is said here: names are made here, and nothing is longer than tools have to be.
export const CALL = 'mcp.tools.call.v1';

const PLUGIN = 'node-mcp'; // by this policies know tools of MCP servers on nodes (2026.8.1 to 2026.9.6)
const LONGEST_NAME = 64;
const LONGEST_DESCRIPTION = 1024; // a node host cuts it there itself
const LARGEST_PARAMETERS = 32 * 1024; // characters of JSON
const LARGEST_CATALOGUE = 256 * 1024; // the same, of all
const MOST_TOOLS = 128; // a gateway takes no more of a node

// What the gateway may know of what an executor publishes. A tool is called as if its server were the gateway's own: SERVER__TOOL.
export function declaredTools(published, servers) {
  const tools = new Map();
  let size = 0;
  for (const tool of (Array.isArray(published) ? published : []).map(it => declared(it, servers))) {
    if (tool === undefined || tools.has(tool.name) || tools.size === MOST_TOOLS) continue;
    size += JSON.stringify(tool).length;
    if (size > LARGEST_CATALOGUE) break;
    tools.set(tool.name, tool);
  }
  return [...tools.values()];
}

function declared(published, servers) {
  const { description, parameters, command, mcp } = published ?? {};
  const { server, tool } = mcp ?? {};
  if (command !== CALL || !servers.includes(server) || typeof tool !== 'string' || tool.trim() === '') return undefined;
  if (typeof description !== 'string' || description.trim() === '' || !isSchema(parameters)) return undefined;
  const name = `${server}__${tool.trim().replace(/[^A-Za-z0-9_-]/g, '-')}`.slice(0, LONGEST_NAME);
  return { pluginId: PLUGIN, name, description: description.slice(0, LONGEST_DESCRIPTION), parameters, command: CALL, mcp: { server, tool } };
}

const isSchema = value => typeof value === 'object' && value !== null && !Array.isArray(value) && JSON.stringify(value).length <= LARGEST_PARAMETERS;
