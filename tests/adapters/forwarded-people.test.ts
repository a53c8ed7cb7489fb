import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forwardedPeople } from '../../lib/adapters/forwarded-people.ts';

const MARY = { address: 'mary.adams@northwind.example', name: 'Mary Adams', role: 'quoted', viaGroup: false };

describe('people in forward headers', () => {
  it.each([
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Mary Adams <mary.adams@northwind.example>\nDate: Wed, Nov 18, 2026\nSubject: Pay\nTo: <leo@harborsupply.example>\n\nHello',
    ],
    [
      'Apple Mail in French, as plain text',
      '> Début du message réexpédié :\n>\n> De: Mary Adams <mary.adams@northwind.example>\n> Objet: Avis\n> Date: 18 novembre 2026\n> À: leo@harborsupply.example\n>\n> Bonjour',
    ],
    [
      'Outlook with mailto in brackets',
      'From: Mary Adams [mailto:mary.adams@northwind.example]\r\nSent: 18 November 2026 11:17\r\nTo: Leo Park\r\nSubject: Pay\r\n\r\nHello',
    ],
    [
      'Thunderbird, the subject first',
      '-------- Weitergeleitete Nachricht --------\nBetreff: \tAvis\nDatum: \tWed, 18 Nov 2026 15:51:30 +0100\nVon: \tMary Adams <mary.adams@northwind.example>\nAn: \tleo@harborsupply.example\n\nHallo',
    ],
    [
      'Yahoo, all in one line',
      '  ----- Videresendt meddelelse ----- Fra: Mary Adams <mary.adams@northwind.example>Til: "leo@harborsupply.example" <leo@harborsupply.example>Sendt: tirsdag den 18. november 2026 09.26.50 CETEmne: Betaling\n Hej',
    ],
    [
      'a full-width colon',
      '差出人：Mary Adams <mary.adams@northwind.example>\n日時：2026年11月18日\n宛先：leo@harborsupply.example\n件名：支払\n',
    ],
  ])('are found in the way of %s', (_, text) => {
    expect(forwardedPeople(text)).toEqual([MARY]);
  });

  it('are nobody in a signature, which has the same shape and one bare address', () => {
    expect(
      forwardedPeople(
        'Best regards\nTel: +44 20 7946 0000\nE-mail: info@northwind.example\nWeb: northwind.example',
      ),
    ).toEqual([]);
  });

  it('are nobody in running text with an address', () => {
    expect(forwardedPeople('Please note: write to Mary <mary.adams@northwind.example>.\nThank you.')).toEqual(
      [],
    );
  });

  it('are all senders, the outermost first, when a forwarded mail holds another', () => {
    const header = (from: string) => `From: ${from}\nDate: today\nSubject: Pay\nTo: <x@y.example>\n\nText\n`;
    const people = forwardedPeople(
      header('Leo Park <leo@harborsupply.example>') + header('Mary Adams <mary.adams@northwind.example>'),
    );
    expect(people.map(({ address }) => address)).toEqual(['leo@harborsupply.example', MARY.address]);
  });

  it('take no time over long lines made to be slow', () => {
    const started = performance.now();
    forwardedPeople(`${'a:'.repeat(20_000)}\n${'--- a'.repeat(10_000)}\n${'"<'.repeat(20_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

interface Forward {
  readonly name: string;
  readonly body: string;
  readonly expected: { readonly from?: { readonly address: string } };
}
const SHARED = new URL('../../../shared/pages/forwarded-messages.json', import.meta.url);
const forwards: Forward[] = existsSync(SHARED) ? JSON.parse(readFileSync(SHARED, 'utf8')).cases : [];

describe.skipIf(forwards.length === 0)('forwards as mail programs of twenty languages write them', () => {
  // "On 28/10/2021, Jane wrote:" is how an answer quotes as well: it says nothing about a forward.
  const withHeader = forwards.filter(
    ({ name, expected }) => expected.from?.address && !/^outlook_2019/.test(name),
  );

  it.each(withHeader)('$name', ({ body, expected }) => {
    expect(forwardedPeople(body)[0]?.address).toBe(expected.from?.address);
  });
});
