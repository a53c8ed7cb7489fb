import { expect, it } from 'vitest';
import type { Page } from '../../../lib/adapters/adapter.ts';
import { recordPageAdapter } from '../../../lib/adapters/record/adapter.ts';
import { loadPage } from '../../support/load-page.ts';
import { contract } from '../contract.ts';
import { savedPages } from '../saved-pages.ts';

// It takes every page of a granted site: the contract's foreign page is one that is not granted.
const isGranted = ({ url }: Page) => url.hostname !== 'paper.example';
contract(
  {
    ...recordPageAdapter,
    recognises: (page) => isGranted(page) && recordPageAdapter.recognises(page),
    read: (page) => (isGranted(page) ? recordPageAdapter.read(page) : null),
  },
  savedPages('record'),
);

const NOTHING_CLEAR = [
  [
    'an article with an address in its text',
    '<main><h1>News</h1><p>Write to Mary Adams, mary.adams@northwind.example, if you like.</p></main>',
  ],
  [
    'a page to log in with an address filled in',
    '<main><h1>Welcome</h1><form><label for="e">Email</label><input id="e" type="email" value="dana@harborsupply.example"><input type="password"></form></main>',
  ],
  ['an empty page', ''],
  [
    'statements for machines about two people',
    '<script type="application/ld+json">[{"@type":"Person","email":"a@northwind.example"},{"@type":"Person","email":"b@northwind.example"}]</script><main><h1>Team</h1></main>',
  ],
  [
    'statements about who wrote the page',
    '<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"Eve","email":"eve@paper.example"}}</script><main><h1>News</h1></main>',
  ],
  [
    'broken statements',
    '<script type="application/ld+json">{"@type":"Person",</script><main><h1>News</h1></main>',
  ],
] as const;

it.each(NOTHING_CLEAR)('says nothing, and no error, of %s', (_, html) => {
  const page = loadPage({ html, url: 'https://paper.example/news' });
  expect(recordPageAdapter.read(page)).toMatchObject({ view: 'none', participants: [], missed: [] });
});
