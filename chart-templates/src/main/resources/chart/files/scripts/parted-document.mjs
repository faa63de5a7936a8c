// A document of the chart. What one ConfigMap cannot hold lies beside it in parts, and the document is a list of them with the hash
// of the whole: {"parts": ["jobs.json.1", "jobs.json.2"], "sha256": "…"}.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

// The text; throws as long as the parts are those of two versions, since ConfigMaps do not change together.
export function readDocument(file) {
  const text = fs.readFileSync(file, 'utf8');
  const { parts, sha256 } = JSON.parse(text);
  if (parts === undefined) return text;
  const joined = parts.map(part => fs.readFileSync(path.join(path.dirname(file), part), 'utf8')).join('');
  if (createHash('sha256').update(joined).digest('hex') !== sha256) throw new Error(`${file}: its parts do not belong together yet`);
  return joined;
}
