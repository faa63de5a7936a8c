// node --test: which published versions are releases to add.
import assert from 'node:assert/strict';
import test from 'node:test';
import { unknownReleases } from '../../catalogue/versions.mjs';

test('a stable version that is not known is found, wherever it stands, the oldest first', () => {
  assert.deepEqual(unknownReleases(['2026.1.2', '2026.10.1', '2026.1.1', '2026.9.7', '2026.1.1-1'], ['2026.1.1']), ['2026.1.1-1', '2026.1.2', '2026.9.7', '2026.10.1']);
});

test('pre-releases, deprecated ones and those of before the first known one are none', () => {
  const published = [
    { version: '2026.1.0' },
    { version: '2026.1.2-beta.1' },
    { version: '2026.1.2', deprecated: 'broken' },
    { version: '2026.1.3' },
    { version: '0.9.1' },
  ];

  assert.deepEqual(unknownReleases(published, ['2026.1.1']), ['2026.1.3']);
});
