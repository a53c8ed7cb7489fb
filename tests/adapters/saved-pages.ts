import type { Participant } from '../../lib/domain/page-evidence.ts';
import type { SavedPage } from '../support/load-page.ts';

/** What stands beside a saved page: the address it was saved under and what must be found on it. */
export interface Expected {
  readonly url: string;
  readonly view: string;
  readonly own: string[];
  readonly subject: string | null;
  readonly threadKey: string | null;
  readonly participants: Participant[];
  /** Mails that are being written. */
  readonly composes?: { readonly to: string[] }[];
  /** The likeliest customer; `null`: nobody. */
  readonly customer: string | null;
  /** Own addresses the page does not show and settings would know. */
  readonly ownSide?: string[];
  /** Some of the numbers that must be found. */
  readonly numbers: string[];
  readonly frames?: Record<string, string>;
}

export interface Case extends SavedPage {
  readonly name: string;
  readonly expected: Expected;
}

const HTML = import.meta.glob<string>('./*/pages/*.html', { query: '?raw', import: 'default', eager: true });
const EXPECTED = import.meta.glob<Expected>('./*/pages/*.expected.json', { import: 'default', eager: true });

/** Our own pages of a site. */
export function savedPages(site: string): Case[] {
  const folder = `./${site}/pages/`;
  return Object.entries(EXPECTED)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, expected]) => {
      const name = path.slice(folder.length, -'.expected.json'.length);
      const frames = Object.entries(expected.frames ?? {}).map(([at, file]) => [at, html(site, file)]);
      return {
        name,
        expected,
        html: html(site, name),
        url: expected.url,
        frames: Object.fromEntries(frames),
      };
    });
}

export function savedPage(site: string, name: string): Case {
  const found = savedPages(site).find((one) => one.name === name);
  if (!found) throw new Error(`No saved page "${name}" of ${site}.`);
  return found;
}

function html(site: string, name: string): string {
  const text = HTML[`./${site}/pages/${name}.html`];
  if (text === undefined) throw new Error(`No file ${name}.html among the pages of ${site}.`);
  return text;
}
