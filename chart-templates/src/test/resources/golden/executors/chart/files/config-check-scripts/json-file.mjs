// A JSON document on the volume, which a power cut may have cut off and an agent may have written. One that is none is moved
// aside, and the caller goes on as if there were none.
import { isDeepStrictEqual } from 'node:util';

// The memory that a document takes is bounded by its bytes and by the number of its parts: three bytes can make an object of 64,
// seven a key that takes 200 until it is compared. Thousands of jobs are within these bounds.
const MOST = { objects: 100_000, texts: 150_000 };

// The parsed object; undefined where there is none, or none that makes sense. `hasShape` may throw, too.
export function readJson(tree, file, limit, hasShape = () => true) {
  try {
    const content = tree.read(file, limit);
    if (content === undefined) return undefined;
    const document = parseJson(content);
    if (!hasShape(document)) throw new Error('it has another shape than was written there');
    return document;
  } catch (error) {
    tree.displace(file, error.message);
    return undefined;
  }
}

// Writes the {document, …} that `next` makes of the document found, if the file is another, and returns it; `kept` is true when the
// volume takes no bytes, so that the old file stays. A document that `next` cannot use is moved aside, and `next` gets undefined.
export function updateJson(tree, file, found, next) {
  let result;
  let text;
  try {
    result = next(found);
    text = isDeepStrictEqual(result.document, found) && tree.kind(file) === 'file' ? undefined : `${JSON.stringify(result.document, null, 2)}\n`;
  } catch (error) {
    if (found === undefined) throw error;
    tree.displace(file, 'it has another shape than the gateway writes');
    return updateJson(tree, file, undefined, next);
  }
  return { ...result, kept: text !== undefined && !tree.writeOrKeep(file, text) };
}

export const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);

// The object in the text; throws for anything else, without quoting it.
export function parseJson(content) {
  const count = { objects: 0, texts: 0 };
  for (const byte of content) {
    if (byte === 0x7b || byte === 0x5b) count.objects++;
    if (byte === 0x22) count.texts += 0.5;
  }
  const beyond = Object.keys(MOST).find(part => count[part] > MOST[part]);
  if (beyond !== undefined) throw new Error(`it has more than the ${MOST[beyond]} ${beyond} that make sense there`);
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
