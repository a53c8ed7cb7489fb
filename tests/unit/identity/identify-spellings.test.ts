import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '../../../lib/identity/identify.ts';
import { buildPageEvidence } from '../../support/build-page-evidence.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { wholeBook } from '../../support/whole-book.ts';

const own = { addresses: ['bob@ourfirm.example'], domains: [] };

function match(sender: string, known: string, name: string | null = null): string {
  const participants = [{ address: sender, name, role: 'from' as const, viaGroup: false }];
  const book = wholeBook([{ id: 'a', name: 'Northwind Traders', addresses: [known] }]);
  const found = identify({ evidence: buildPageEvidence({ participants }), own, known: book });
  return found.kind === 'match' ? `${found.accountId} by ${found.evidence.kind}` : found.kind;
}

const local = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(\.[a-z0-9]{1,5})?$/);
const tag = fc.stringMatching(/^(\+[a-z0-9]{1,6})?$/);
/** The same domain as people write it and as it is on record. */
const domain = fc.constantFrom(
  ['northwind.example', 'northwind.example'],
  ['müller.example', 'xn--mller-kva.example'],
  ['mu\u0308ller.example', 'xn--mller-kva.example'],
  ['例え.example', 'xn--r8jz45g.example'],
  ['mail.northwind.co.uk', 'mail.northwind.co.uk'],
  ['gmail.com', 'gmail.com'],
);
const anyCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((upper) => [...text].map((one, index) => (upper[index] ? one.toUpperCase() : one)).join(''));

describe('case 49, whatever the address is', { timeout: 600_000 }, () => {
  it('capitals, a tag and the spelling of the domain change nothing', () => {
    const spelled = fc.tuple(local, tag, domain).chain(([name, more, [written = '', known = '']]) =>
      fc.record({
        sender: anyCase(`${name}${more}@${written}`),
        known: fc.constant(`${name}@${known}`),
      }),
    );
    fc.assert(
      fc.property(spelled, ({ sender, known }) => {
        expect(match(sender, known)).toBe('a by address');
      }),
      { numRuns: fuzzRuns(400) },
    );
  });

  it('dots change nothing at Gmail', () => {
    const dotted = fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(dotted, fc.constantFrom('gmail.com', 'googlemail.com'), (parts, host) => {
        expect(match(`${parts.join('.')}@${host}`, `${parts.join('')}@gmail.com`)).toBe('a by address');
      }),
      { numRuns: fuzzRuns(200) },
    );
  });

  it('a look-alike domain never matches, whatever it is called by', () => {
    const host = 'northwind.example';
    const twins: Readonly<Record<string, string>> = {
      o: '\u043e',
      i: '\u0456',
      e: '\u0435',
      a: '\u0430',
      x: '\u0445',
      p: '\u0440',
    };
    const at = fc.nat(host.length - 1);
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789');
    const lookAlike = fc.oneof(
      // Only what is in the registered name: a letter more or less before a dot of its own would be a subdomain.
      at.map(
        (index) =>
          host.slice(0, index) + (twins[host[index] ?? ''] ?? `${host[index]}`) + host.slice(index + 1),
      ),
      fc.tuple(at, letter).map(([index, one]) => host.slice(0, index) + one + host.slice(index)),
      fc
        .tuple(at, letter)
        .map(([index, one]) =>
          host[index] === '.' ? host : host.slice(0, index) + one + host.slice(index + 1),
        ),
      at.map((index) => (host[index] === '.' ? host : host.slice(0, index) + host.slice(index + 1))),
      at.map((index) => `${host.slice(0, index)}-${host.slice(index)}`),
      fc.constantFrom(
        'northwind.test',
        'northwind.com',
        'northwind.example.evil.test',
        'northwind-example.test',
        'evil.test/northwind.example',
      ),
    );
    fc.assert(
      fc.property(
        local,
        lookAlike.filter((one) => one !== host),
        fc.constantFrom(null, 'Mary <mary@northwind.example>', 'mary@northwind.example'),
        (name, sender, shown) => {
          expect(match(`${name}@${sender}`, `${name}@${host}`, shown)).toBe('unknown');
        },
      ),
      { numRuns: fuzzRuns(600) },
    );
  });
});
