import { describe, expect, it } from 'vitest';
import { type CallWords, callWords } from '../../lib/app/call-words.ts';
import { addDays, dayIn } from '../../lib/domain/day.ts';
import { addActivity } from '../../lib/storage/log-store.ts';
import { readSettings, writeSettings } from '../../lib/storage/settings-store.ts';
import { writeTemplate } from '../../lib/storage/template-store.ts';
import { builtInText } from '../../lib/templates/built-in-texts.ts';
import { buildCall } from '../support/build-call.ts';
import { buildMail } from '../support/build-mail.ts';
import { seedBrokenPromise } from '../support/components/seed-broken-promise.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { ownText } from '../support/own-text.ts';
import { seededAccount } from '../support/seeded-account.ts';

const DAY = 24 * 3_600_000;

async function book(language: string | null = null, kind: 'trade' | 'consumer' = 'trade') {
  const program = testProgram();
  const { account, contacts, items } = await seededAccount(program);
  await program.database.accounts.update(account.id, { language, kind });
  const itemIds = items.map(({ id }) => id);
  const asked = { accountId: account.id, contactId: contacts[0]?.id ?? null, otherName: '', itemIds };
  return { program, accountId: account.id, asked, number: items[0]?.number ?? '' };
}

type Book = Awaited<ReturnType<typeof book>>;

async function said({ program, asked }: Pick<Book, 'program' | 'asked'>, other = {}): Promise<CallWords> {
  const words = await callWords(program, { ...asked, ...other });
  if (!words) throw new Error('Something is open');
  return words;
}

const all = ({ opening, service, bridge, toOthers, voicemail }: CallWords) =>
  [opening, service, bridge, toOthers, voicemail].flatMap((part) => part ?? []).join('\n');
/** What anybody may hear. */
const quiet = ({ opening, toOthers, voicemail }: CallWords) =>
  [opening, toOthers, voicemail].flatMap((part) => part ?? []).join('\n');

describe('the words of a call', () => {
  it('P6, P18: ask for the person first, and say nothing of what it is about before she is there', async () => {
    const { program, asked } = await book();
    const words = await said({ program, asked });
    expect(words.opening).toEqual([
      'Hello, may I speak with Mary Adams, please?',
      'Hello Mary, this is Jo Bell from Harbour Supplies. Do you have two minutes for me?',
    ]);
    expect(words).toMatchObject({ language: 'en', languageName: null });
    // The guided call knows what was delivered and said last.
    expect(words).toMatchObject({ service: null, bridge: null, toOthers: null, voicemail: null });
  });

  it.each([
    ['de-DE', 'German', 'Guten Tag Mary Adams, hier ist Jo Bell', /Rechnung INV-.* sind offen/],
    ['fr', 'French', 'Bonjour Mary Adams, ici Jo Bell', /facture INV-/],
    ['es-MX', 'Spanish', 'Buenos días, Mary Adams, le habla Jo Bell', /factura INV-/],
  ])('are in the customer’s language: %s', async (language, name, hello, facts) => {
    const { program, asked, number } = await book(language);
    const words = await said({ program, asked });
    expect(words.languageName).toBe(name);
    expect(words.opening).toHaveLength(2);
    expect(words.opening[1]).toContain(hello);
    expect(words.service).toHaveLength(1);
    expect(words.bridge?.join('\n').replaceAll(number, 'INV-')).toMatch(facts);
    expect(words.toOthers).not.toBeNull();
    expect(words.voicemail).toHaveLength(1);
    expect(quiet(words)).not.toMatch(/\d{3},|EUR|€|1[ .,]?200|INV-/);
  });

  it('P9: are those of a later call once we have written or talked', async () => {
    const { program, asked, accountId } = await book('de');
    expect(all(await said({ program, asked }))).toContain('Eine Sache würde ich gern mit Ihnen durchgehen');
    await addActivity(program.database, buildMail({ accountId, at: NOW - 9 * DAY, items: [] }));
    expect(all(await said({ program, asked }))).toContain('Ich würde gern auf etwas zurückkommen');
  });

  it('P25: name the promise that was not kept', async () => {
    const { program, asked, accountId } = await book('de');
    await seedBrokenPromise(program, {
      accountId,
      at: NOW - 16 * DAY,
      dueOn: addDays(dayIn('Europe/Berlin', NOW), -9),
      amount: 120_000,
    });
    const words = await said({ program, asked });
    expect(words.bridge?.[0]).toMatch(/1\.200,00.EUR bis zum 10\. November 2026/);
    expect(quiet(words)).not.toMatch(/10\. November|1\.200/);
  });

  it('US6: a second message says that there was one before', async () => {
    const { program, asked, accountId } = await book('de');
    expect((await said({ program, asked })).voicemail?.[0]).not.toContain('schon eine Nachricht');
    const left = buildCall({ accountId, at: NOW - 3 * DAY, outcome: 'voicemail', items: [] });
    await addActivity(program.database, left);
    expect((await said({ program, asked })).voicemail?.[0]).toContain('schon eine Nachricht');
  });

  it('P6: where no name is known ask for one; a private person is asked for by her own', async () => {
    const trade = await book('de');
    const nobody = { contactId: null };
    expect((await said(trade, nobody)).opening[0]).toContain(
      'Wer kümmert sich bei Ihnen um die Buchhaltung?',
    );
    expect((await said(trade, { contactId: null, otherName: 'Tom Fox' })).opening[0]).toContain('Tom Fox');
    const consumer = await book('de', 'consumer');
    expect((await said(consumer, nobody)).opening[0]).toContain('Northwind Traders');
  });

  it('are the user’s own, also in English, each where it belongs', async () => {
    const { program, asked } = await book();
    const body =
      'May I have {{ contact.name }}?\n\nHi {{ contact.first_name }}.\n\nAll well?\n\nIt is {{ total }}.';
    await writeTemplate(program.database, ownText('call-opening', { subject: 'Call', body }));
    expect(await said({ program, asked })).toMatchObject({
      opening: ['May I have Mary Adams?', 'Hi Mary.'],
      service: ['All well?'],
      bridge: ['It is 1,200.00 EUR.'],
    });
  });

  it.each([
    ['call-opening', null, 'accounts payable'],
    ['call-opening-in-es', 'es', 'facturas de proveedores'],
  ])(
    'P6: a text of hers that is like ours asks for the department first: %s',
    async (id, language, words) => {
      const { program, asked } = await book(language);
      const { subject, body } = builtInText(id) ?? { subject: '', body: '' };
      await writeTemplate(program.database, ownText(id, { subject, body: `${body}\n\nBye.` }));
      const { opening, service, bridge } = await said({ program, asked }, { contactId: null });
      expect(opening[0]).toContain(words);
      expect(service).toHaveLength(1);
      expect(bridge?.join(' ')).not.toContain(words);
    },
  );

  it('P18: own words that begin with the amount wait until the person is there', async () => {
    const { program, asked } = await book();
    const body = 'You owe us {{ total }}.\n\nHow are you?';
    await writeTemplate(program.database, ownText('call-opening', { subject: 'Call', body }));
    const tell = { subject: 'Call', body: 'It is about {{ total }}.' };
    await writeTemplate(program.database, ownText('call-opening-other-person', tell));
    await writeTemplate(program.database, ownText('voicemail', tell));
    const words = await said({ program, asked });
    expect(words.opening[0]).toBe('Hello, may I speak with Mary Adams, please?');
    expect(words.bridge).toEqual(['You owe us 1,200.00 EUR.', 'How are you?']);
    expect(words).toMatchObject({ toOthers: null, voicemail: null });
  });

  it('are ours where the user’s own cannot be filled in', async () => {
    const { program, asked } = await book('de');
    const body = 'Es geht um {{ promise.amount }}.';
    await writeTemplate(program.database, ownText('call-opening-in-de', { subject: 'Anruf', body }));
    const words = await said({ program, asked });
    expect(words.opening).toHaveLength(2);
    expect(words.problem).toMatch(/promise\.amount/);
    await program.database.templates.toCollection().modify({ body: '' });
    expect((await said({ program, asked })).problem).toMatch(/cannot be used: it is damaged/);
    await program.database.templates.clear();
    expect((await said({ program, asked })).problem).toBeNull();
  });

  it('a copy chosen for this customer is said to her alone', async () => {
    const { program, asked, accountId } = await book();
    const own = { copyOf: 'call-opening', name: 'For Northwind', language: 'en' };
    const copy = ownText('copy-1', { subject: 'Call', body: 'Good day, is Mary in?', own });
    await writeTemplate(program.database, copy);
    const choice = {
      id: 'choice-1',
      textId: 'call-opening',
      accountId,
      language: null,
      templateId: 'copy-1',
    };
    await program.database.textChoices.add(choice);
    expect((await said({ program, asked })).opening).toEqual(['Good day, is Mary in?']);
  });

  it('P18: a firm’s name that tells what it is about is not said', async () => {
    const { program, asked } = await book('de');
    const settings = await readSettings(program.database, program.defaults);
    await writeSettings(program.database, { ...settings, firmName: 'Northside Debt Collection' });
    expect(quiet(await said({ program, asked }))).not.toContain('Debt');
  });

  it('are none where nothing is open, or the customer is gone', async () => {
    const { program, asked } = await book('de');
    expect(await callWords(program, { ...asked, accountId: 'gone' })).toBeNull();
    await program.database.items.clear();
    expect(await callWords(program, asked)).toBeNull();
  });
});
