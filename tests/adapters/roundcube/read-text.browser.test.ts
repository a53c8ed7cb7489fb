import { describe, expect, it } from 'vitest';
import { loadPage } from '../../support/load-page.ts';
import { savedPage } from '../saved-pages.ts';
import { roundcube } from '../sites.ts';

describe('the text of a message in Roundcube', () => {
  it.each([
    ['show', 'Which one is INV-1042? Please write to carrier@fastfreight.example.'],
    ['list-with-preview', 'Which one is INV-1042? Please write to carrier@fastfreight.example.'],
    ['list', null],
    ['show-changed', null],
    ['compose-reply-plain', null],
  ])('is what the reader sees, without quotes: %s', (name, text) => {
    const page = loadPage(savedPage('roundcube', name));
    expect(roundcube.readText?.(page, 0) ?? null).toBe(text);
    expect(roundcube.readText?.(page, 1) ?? null).toBeNull();
  });
});
