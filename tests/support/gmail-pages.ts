import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

export interface GmailPage {
  readonly name: string;
  readonly html: string;
  /** The address it was saved under. */
  readonly url: string;
  readonly view: string;
  readonly own: readonly string[];
  /** The address a right detector names; `null`: none. */
  readonly customer: string | null;
}

const OWN = resolve(import.meta.dirname, '../adapters/gmail/pages');
const SHARED = resolve(import.meta.dirname, '../../../shared/pages');

/** Saved Gmail pages with what is true of them: our own, and those of the library beside the project where it is present. */
export function gmailPages(): GmailPage[] {
  const own = readdirSync(OWN)
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) =>
      pageOf(OWN, basename(file, '.expected.json'), JSON.parse(readFileSync(join(OWN, file), 'utf8'))),
    );
  if (!existsSync(SHARED)) return own;
  const expected: (Partial<GmailPage> & { file: string })[] = JSON.parse(
    readFileSync(join(SHARED, 'expected.json'), 'utf8'),
  );
  const shared = expected
    .filter(({ file }) => file.startsWith('gmail/'))
    .map((truth) => pageOf(SHARED, truth.file.replace(/\.html$/, ''), truth));
  return [...own, ...shared];
}

function pageOf(folder: string, name: string, truth: Partial<GmailPage>): GmailPage {
  return {
    name,
    html: readFileSync(join(folder, `${name}.html`), 'utf8'),
    url: truth.url ?? 'https://mail.google.com/mail/u/0/',
    view: truth.view ?? 'none',
    own: truth.own ?? [],
    customer: truth.customer ?? null,
  };
}
