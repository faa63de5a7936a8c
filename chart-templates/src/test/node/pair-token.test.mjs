import assert from 'node:assert/strict';
import { test } from 'node:test';
import { script } from './scripts.mjs';

const { pairShowing } = await import(script('pair-token.mjs'));

const PAIRS = [{ agent: 'a' }, { agent: 'b' }, { agent: 'unset' }];
const TOKENS = { a: 'token of a', b: 'token of b', unset: '' };
const showing = shown => pairShowing(shown, PAIRS, agent => TOKENS[agent])?.agent;

test('a token is that of its own pair', () => {
  assert.equal(showing('token of a'), 'a');
  assert.equal(showing('token of b'), 'b');
});

test('nothing else opens, an empty token least of all', () => {
  for (const shown of ['', 'token of', 'token of a ', undefined, null, 7, ['token of a'], {}]) assert.equal(showing(shown), undefined);
});
