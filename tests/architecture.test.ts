import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { codeErrors } from './support/architecture/code-errors.ts';
import { cycleErrors } from './support/architecture/cycle-errors.ts';
import { fileErrors } from './support/architecture/file-errors.ts';
import { layerOf } from './support/architecture/layers.ts';
import { pageCodeErrors } from './support/architecture/page-code-errors.ts';
import { readSources } from './support/architecture/source.ts';
import { tableErrors } from './support/architecture/table-errors.ts';

const sources = readSources(fileURLToPath(new URL('..', import.meta.url)));

describe('the house', () => {
  it('is read in whole', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('gives every file a layer', () => {
    expect(sources.map(({ path }) => path).filter((path) => layerOf(path) === null)).toEqual([]);
  });

  it('imports only what the table allows', () => {
    expect(tableErrors(sources)).toEqual([]);
  });

  it('loads nothing heavy and no storage into a page', () => {
    expect(pageCodeErrors(sources)).toEqual([]);
  });

  it('has no files that load each other in a circle', () => {
    expect(cycleErrors(sources)).toEqual([]);
  });

  it('has small files with names that say what they export', () => {
    expect(fileErrors(sources)).toEqual([]);
  });

  it('reads no clock in pure layers and never turns text into code, markup or traffic', () => {
    expect(codeErrors(sources)).toEqual([]);
  });
});
