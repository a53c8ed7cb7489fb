import { describe, expect, it } from 'vitest';
import { readSettings, writeSettings } from '../../lib/storage/settings-store.ts';
import { readTemplates, removeTemplate, writeTemplate } from '../../lib/storage/template-store.ts';
import { buildSettings } from '../support/build-settings.ts';
import { NOW } from '../support/fixed-clock.ts';
import { ownText } from '../support/own-text.ts';
import { testDatabase } from '../support/test-database.ts';

const defaults = buildSettings({ firmName: '', senderName: '', zone: 'Europe/Berlin', homeCurrency: 'EUR' });

describe('settings', () => {
  it('are the defaults until something is stored', async () => {
    expect(await readSettings(testDatabase(), defaults)).toEqual(defaults);
  });

  it('are what was stored', async () => {
    const database = testDatabase();
    await writeSettings(database, buildSettings());
    expect(await readSettings(database, defaults)).toEqual(buildSettings());
  });

  it.each<[string, unknown, object]>([
    [
      'a zone nobody knows',
      { ...buildSettings(), zone: 'Mars/Olympus' },
      { zone: 'Europe/Berlin', firmName: 'Our Firm' },
    ],
    ['a currency nobody knows', { ...buildSettings(), homeCurrency: 'XXQ' }, { homeCurrency: 'EUR' }],
    [
      'one of the wrong kind',
      { ...buildSettings(), firmName: 42 },
      { firmName: '', senderName: 'Bob Baker' },
    ],
    [
      'one damaged inside',
      { ...buildSettings(), ownAddresses: ['bob@ourfirm.example', null] },
      { ownAddresses: ['bob@ourfirm.example'] },
    ],
    [
      'one that is missing, as an older program leaves it',
      { firmName: 'Our Firm' },
      { firmName: 'Our Firm', zone: 'Europe/Berlin' },
    ],
    [
      'several at once',
      { ...buildSettings(), zone: '', locale: '', homeCurrency: 'usd' },
      { zone: 'Europe/Berlin', locale: 'en-US', homeCurrency: 'EUR' },
    ],
    [
      'one more, as a newer program leaves it',
      { ...buildSettings(), mood: 'calm' },
      { firmName: 'Our Firm' },
    ],
    ['no settings at all', 'nonsense', defaults],
    ['nothing', null, defaults],
    ['a list', [], defaults],
  ])('heal %s, and keep the rest', async (_name, value, expected) => {
    const database = testDatabase();
    await database.settings.put({ key: 'firm', value });
    expect(await readSettings(database, defaults)).toMatchObject(expected);
  });
});

describe('texts of one’s own', () => {
  it('are kept by id, replaced, and given back', async () => {
    const database = testDatabase();
    const text = ownText('friendly-reminder', { savedAt: NOW });
    await writeTemplate(database, text);
    await writeTemplate(database, { ...text, body: 'c' });
    expect([...(await readTemplates(database))]).toEqual([['friendly-reminder', { ...text, body: 'c' }]]);
    await removeTemplate(database, 'friendly-reminder');
    expect((await readTemplates(database)).size).toBe(0);
  });

  it('one that is damaged does not keep the others from being used', async () => {
    const database = testDatabase();
    await writeTemplate(database, ownText('second-notice'));
    await database.templates.put(ownText('friendly-reminder', { subject: '' }));
    expect([...(await readTemplates(database)).keys()]).toEqual(['second-notice']);
  });
});
