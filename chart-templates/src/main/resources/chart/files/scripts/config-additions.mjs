// What people, the gateway and its web page may add to a config that the chart declares, and keep over a start. An agent that runs
// commands can write that file, and nothing in it tells an agent's words from a person's. So the list is of what stays, not of what
// goes: looks, and how messages are cut and answered. What decides who reaches an agent, what an agent may do, which model reads along, or
// what runs or is loaded is not in it, and nothing that a later release adds to its config can be.
import { isObject } from './json-file.mjs';

// A path below which an addition stays. `*` is one that the descriptor declares: no agent and no channel can be added.
const PLACES = [
  'meta', // the gateway's own note of who wrote last
  'wizard',
  'ui.seamColor',
  'ui.assistant.name',
  'ui.prefs',
  'agents.defaults.thinkingDefault',
  'agents.defaults.timeFormat',
  'agents.defaults.typingMode',
  'agents.defaults.userTimezone',
  'agents.defaults.verboseDefault',
  ...['entries', 'list'].flatMap(agents => ['name', 'identity.name', 'identity.emoji', 'identity.theme', 'thinkingDefault'].map(key => `agents.${agents}.*.${key}`)),
  ...['ackReaction', 'chunkMode', 'dmHistoryLimit', 'historyLimit', 'linkPreview', 'markdown', 'mediaMaxMb', 'reactionLevel', 'replyToMode', 'responsePrefix', 'streaming', 'textChunkLimit'].map(key => `channels.*.${key}`),
  'messages.ackReaction',
  'messages.ackReactionScope',
  'messages.groupChat.historyLimit',
  'messages.inbound',
  'messages.messagePrefix',
  'messages.queue',
  'messages.removeAckAfterReply',
  'messages.responsePrefix',
  'messages.responseUsage',
  'messages.statusReactions',
  'messages.suppressToolErrors',
  'session.idleMinutes',
  'session.reset',
  'session.resetByChannel',
  'session.resetByType',
  'session.typingIntervalSeconds',
  'session.typingMode',
].map(place => place.split('.'));

const DEEPEST = 6;
const LONGEST = 1_000; // of a text: a prefix, a name
const KEY = /^(?!__proto__$)[\w.:/@ -]{1,100}$/; // no $include

const fits = (place, path, length) => place.slice(0, length).every((part, i) => part === '*' || part === path[i]);

// True when an addition at the path stays, if its value is plain.
export const isPlace = path => PLACES.some(place => path.length >= place.length && fits(place, path, place.length));

// True when something that may stay can lie below the path, whose last part is not declared.
export const leadsTo = path => PLACES.some(place => path.length < place.length && place[path.length - 1] !== '*' && fits(place, path, path.length));

// A value that says itself, and nothing that the gateway would fill in: `${NAME}` would show a secret wherever the text is shown.
export function isPlain(value, depth = 0) {
  if (typeof value === 'string') return value.length <= LONGEST && !value.includes('${');
  if (Array.isArray(value)) return depth < DEEPEST && value.every(item => isPlain(item, depth + 1));
  if (isObject(value)) return depth < DEEPEST && Object.entries(value).every(([key, item]) => KEY.test(key) && isPlain(item, depth + 1));
  return true;
}
