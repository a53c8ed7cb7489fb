import type { PageEvidence, Participant } from '../../lib/domain/page-evidence.ts';
import type { RememberedChoice } from '../../lib/domain/remembered-choice.ts';
import { identify } from '../../lib/identity/identify.ts';
import { buildPageEvidence } from './build-page-evidence.ts';
import { NOW } from './fixed-clock.ts';
import { type BookAccount, wholeBook } from './whole-book.ts';

/** The customers of the identity table. */
const BOOK: readonly BookAccount[] = [
  {
    id: 'northwind',
    name: 'Northwind Traders',
    addresses: ['mary.adams@northwind.example', 'ap@northwind.example'],
    phones: ['+1 512 555 0100'],
    numbers: ['INV-1042', '2026-11-19', '5550177', '1042', '100042'],
  },
  { id: 'uk', name: 'Northwind UK', addresses: ['jane@mail.northwind.co.uk'] },
  {
    id: 'kobo',
    name: 'Kobo Design',
    addresses: ['aiko@kobo.example', 'both@agency.example'],
    numbers: ['INV-7'],
  },
  { id: 'tailspin', name: 'Tailspin Toys', addresses: ['both@agency.example'], numbers: ['T-2001', '1055'] },
  {
    id: 'cafe-a',
    name: 'Corner Cafe Berlin',
    addresses: ['berlin@cornercafe.example'],
    phones: ['+49 30 1111111'],
  },
  {
    id: 'cafe-b',
    name: 'Corner Cafe Hamburg',
    addresses: ['hamburg@cornercafe.example'],
    phones: ['+49 30 1111111'],
  },
  { id: 'mueller', name: 'Müller & Söhne', addresses: ['lena@xn--mller-kva.example'] },
  { id: 'solo', name: 'Solo Studio', addresses: ['m.solo@gmail.com'] },
  { id: 'page-a', name: 'Page A', addresses: ['me@alice.github.io'] },
  { id: 'group', name: 'Harbour Group', addresses: ['pay@harbour.example'], numbers: ['G-9001'] },
  { id: 'north', name: 'Harbour North', parentId: 'group', paidByParent: true, numbers: ['N-9101'] },
  { id: 'south', name: 'Harbour South', parentId: 'group', paidByParent: true, numbers: ['S-9201'] },
  {
    id: 'east',
    name: 'Harbour East',
    parentId: 'group',
    addresses: ['east@quay.example'],
    numbers: ['E-9301'],
  },
];

export const own = { addresses: ['bob@ourfirm.example'], domains: ['ourfirm.example'] };

export function who(
  address: string,
  role: Participant['role'] = 'from',
  more: Partial<Participant> = {},
): Participant {
  return { address, name: null, role, viaGroup: false, ...more };
}

export function chose(overrides: Partial<RememberedChoice>): RememberedChoice {
  return { scope: 'address', key: '', accountId: 'kobo', settles: [], at: NOW, ...overrides };
}

export type Page = Partial<PageEvidence> & { readonly choices?: RememberedChoice[] };

/** "northwind by address (guess) also kobo", "which? northwind by invoice-number, kobo by address", "nobody". */
export function answer({ choices = [], ...page }: Page): string {
  const match = identify({ evidence: buildPageEvidence(page), own, known: wholeBook(BOOK, choices) });
  switch (match.kind) {
    case 'unknown':
      return 'nobody';
    case 'conflict':
      return `which? ${match.candidates.map((one) => `${one.accountId} by ${one.evidence.kind}`).join(', ')}`;
    case 'match': {
      const also =
        match.also.length > 0 ? ` also ${match.also.map(({ accountId }) => accountId).join(', ')}` : '';
      return `${match.accountId} by ${match.evidence.kind}${match.isGuess ? ' (guess)' : ''}${also}`;
    }
  }
}

export const mail = (...participants: Participant[]): Page => ({ participants });
export const about = (number: string, ...participants: Participant[]): Page => ({
  participants,
  numbers: [number],
});
export const record = (more: Page): Page => ({
  view: 'record',
  site: 'odoo',
  threadKey: 'p/7',
  participants: [],
  ...more,
});

export type Row = readonly [rule: string, page: Page, expected: string];
