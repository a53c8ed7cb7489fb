import { expect, it } from 'vitest';
import { missingOptionalPackages } from './missing-optional-packages.ts';

const WANTS = { optionalDependencies: { 'tool-linux': '1.0.0' } };

it('misses a platform package that the lock names and does not hold', () => {
  expect(missingOptionalPackages({ 'node_modules/tool': WANTS })).toEqual([
    'tool-linux, wanted by node_modules/tool',
  ]);
});

it.each([
  'node_modules/tool-linux',
  'node_modules/a/node_modules/tool-linux',
  'node_modules/a/node_modules/tool/node_modules/tool-linux',
])('finds it at %s', (place) => {
  expect(missingOptionalPackages({ 'node_modules/a/node_modules/tool': WANTS, [place]: {} })).toEqual([]);
});

it('does not take a stranger for it', () => {
  const packages = { 'node_modules/tool': WANTS, 'node_modules/other/node_modules/tool-linux': {} };
  expect(missingOptionalPackages(packages)).toHaveLength(1);
});
