// What the gateway makes variables or code of its own process when it starts, from places where an agent may have written. A person
// gives variables and plugins by the descriptor. Whatever lies there is moved aside, unread.
//
// Tried on 2026.2.26, 2026.3.31, 2026.5.28, 2026.7.1, 2026.8.2 and 2026.9.6, with OPENCLAW_STATE_DIR set. None of them takes anything
// from ~/.openclaw/.env, ~/.config/openclaw/gateway.env, a .env in a workspace, or what a shell reads.

const VARIABLES = 'the gateway would take variables from it when it starts';
// There node looks last for a package that is not installed, such as the optional ones of the gateway's libraries.
const CODE = 'the gateway would run code from it when it starts';

export const PLANTED = [
  { tree: 'state', entry: '.env', why: VARIABLES },
  { tree: 'state', entry: 'hooks', why: CODE }, // 2026.3.31 by itself, 2026.9.6 when hooks.internal names one
  { tree: 'home', entry: '.node_modules', why: CODE },
  { tree: 'home', entry: '.node_libraries', why: CODE },
];

// `trees` by name.
export function clearPlanted(trees) {
  for (const { tree, entry, why } of PLANTED) {
    if (trees[tree].kind(entry) !== 'absent') trees[tree].displace(entry, why);
  }
}
