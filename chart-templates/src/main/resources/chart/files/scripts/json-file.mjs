// A JSON document on the volume, which a power cut may have cut off and an agent may have written. One that is none is moved
// aside, and the caller goes on as if there were none.

// The memory that a document takes is bounded by its bytes and by its objects and arrays: three bytes can make one of 64.
const MOST_CONTAINERS = 100_000;

// The parsed object; undefined where there is none, or none that makes sense.
export function readJson(tree, file, limit) {
  try {
    const content = tree.read(file, limit);
    return content === undefined ? undefined : parseJson(content);
  } catch (error) {
    tree.displace(file, error.message);
    return undefined;
  }
}

export const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);

// The object in the text; throws for anything else, without quoting it.
export function parseJson(content) {
  let containers = 0;
  for (const byte of content) if (byte === 0x7b || byte === 0x5b) containers++;
  if (containers > MOST_CONTAINERS) throw new Error(`it has ${containers} brackets, and at most ${MOST_CONTAINERS} make sense there`);
  const document = parse(content.toString());
  if (!isObject(document)) throw new Error('it is not a JSON object');
  return document;
}

// The parser's own message quotes the text, which may hold what no log should show.
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('it is not JSON');
  }
}
