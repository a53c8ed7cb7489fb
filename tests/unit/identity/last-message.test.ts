import { describe, expect, it } from 'vitest';
import { lastMessage } from '../../../lib/identity/last-message.ts';
import { buildPageEvidence } from '../../support/build-page-evidence.ts';

const NOW = Date.parse('2026-11-19T09:00:00Z');
const HERE = { zone: 'Europe/Berlin', now: NOW };
const OWN = { addresses: ['jo@harbour.example'], domains: [] };
const ours = { key: 'm1', from: 'bob@ourfirm.example', dated: '16 Nov 2026, 09:00' };
const theirs = { key: 'm2', from: 'Mary.Adams@Northwind.example', dated: '17 Nov 2026, 09:05' };

const last = (changes: Parameters<typeof buildPageEvidence>[0]) =>
  lastMessage(buildPageEvidence({ language: 'en-GB', ...changes }), OWN, HERE);

describe('the last message of a conversation', () => {
  it('is the newest, with who wrote it and when', () => {
    expect(last({ messages: [ours, theirs] })).toEqual({
      key: 'gmail:m2',
      from: 'mary.adams@northwind.example',
      at: Date.parse('2026-11-17T08:05:00Z'),
      isOurs: false,
    });
  });

  it.each([
    ['of the mailbox', 'bob@ourfirm.example'],
    ['of a colleague', 'ann@ourfirm.example'],
    ['of an address from the settings', 'jo@harbour.example'],
  ])('%s is ours', (_name, from) => {
    expect(last({ messages: [theirs, { ...ours, from }] })?.isOurs).toBe(true);
  });

  it('has a key by who and when where the site has none', () => {
    expect(last({ messages: [{ ...theirs, key: null }] })?.key).toBe(
      `gmail:mary.adams@northwind.example:${Date.parse('2026-11-17T08:05:00Z')}`,
    );
  });

  it.each([
    ['there is none', { messages: [] }],
    ['it is a list', { view: 'list' as const, messages: [theirs] }],
    ['nobody is named', { messages: [{ ...theirs, from: null }] }],
    ['no time is written', { messages: [{ ...theirs, dated: null }] }],
    ['the time is unclear', { messages: [{ ...theirs, dated: 'some time ago' }] }],
    ['a robot wrote it', { messages: [{ ...theirs, from: 'mailer-daemon@northwind.example' }] }],
  ])('is not known when %s', (_name, changes) => {
    expect(last(changes)).toBeNull();
  });
});
