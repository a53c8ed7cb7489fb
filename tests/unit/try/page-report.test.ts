import { expect, it } from 'vitest';
import { buildPageEvidence } from '../../support/build-page-evidence.ts';
import { pageReport } from '../../try/page-report.ts';

const HERE = { zone: 'Europe/Berlin', now: Date.parse('2026-11-21T12:00:00Z') };

it('says of a page no script of ours knows that nothing is known', () => {
  expect(pageReport(null, HERE)).toMatchObject({
    site: null,
    kind: 'none',
    participants: [],
    customer: null,
  });
});

it('parts the people of the page from those quoted in it, and names the likeliest customer', () => {
  const person = (address: string, role: 'from' | 'to' | 'reply-to' | 'quoted') => ({
    address,
    role,
    name: null,
    viaGroup: false,
  });
  const report = pageReport(
    buildPageEvidence({
      participants: [
        person('mary.adams@northwind.example', 'from'),
        person('office@northwind.example', 'reply-to'),
        person('bob@ourfirm.example', 'to'),
        person('tom@northwind.example', 'quoted'),
      ],
    }),
    HERE,
  );
  expect(report.participants.map(({ email, role }) => `${role} ${email}`)).toEqual([
    'from mary.adams@northwind.example',
    'to bob@ourfirm.example',
  ]);
  expect(report.replyTo.map(({ email }) => email)).toEqual(['office@northwind.example']);
  expect(report.quoted.map(({ email }) => email)).toEqual(['tom@northwind.example']);
  expect(report.customer).toBe('mary.adams@northwind.example');
});

it('gives the moments of the messages in UTC, and none where the page does not say it clearly', () => {
  const message = (dated: string | null) => ({ key: 'm1', from: 'mary.adams@northwind.example', dated });
  const { messages } = pageReport(
    buildPageEvidence({
      language: 'de',
      messages: [message('17.11.2026, 09:05'), message('neulich'), message(null)],
    }),
    HERE,
  );
  expect(messages.map(({ at }) => at)).toEqual(['2026-11-17T08:05:00.000Z', null, null]);
});
