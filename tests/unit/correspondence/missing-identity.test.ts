import { describe, expect, it } from 'vitest';
import { askedOnce, missingIdentity } from '../../../lib/correspondence/missing-identity.ts';
import { signatureOf, signedAnew } from '../../../lib/correspondence/signed-anew.ts';
import { buildDraft } from '../../support/build-draft.ts';
import { buildSettings } from '../../support/build-settings.ts';

const usd = { itemId: 'item-1', levelId: null, open: { amount: 100, currency: 'USD' } };
const eur = { itemId: 'item-2', levelId: null, open: { amount: 100, currency: 'EUR' } };
const PAGE = 'https://pay.example.com';
const LOGO = 'data:image/png;base64,AAAA';
const keys = (settings: Parameters<typeof buildSettings>[0], draft: Parameters<typeof buildDraft>[0] = {}) =>
  missingIdentity(buildSettings({ paymentLink: PAGE, logo: LOGO, ...settings }), buildDraft(draft)).map(
    ({ key }) => key,
  );

describe('F7: what is missing of us', () => {
  it('is nothing where all is known', () => {
    expect(keys({}, { items: [usd, eur] })).toEqual([]);
  });
  it('is what the text would say, the name first', () => {
    const nobody = { senderName: ' ', firmName: '', senderPhone: '', paymentLines: '', paymentLink: '' };
    const all = ['senderName', 'firmName', 'senderPhone', 'payment-EUR', 'payment-USD', 'paymentLink'];
    expect(keys(nobody, { items: [usd, eur, usd] })).toEqual(all);
  });
  it('is the way to pay in that currency alone', () => {
    const bank = {
      paymentLines: '',
      paymentLink: '',
      bankDetails: [{ currency: 'USD', lines: 'First Bank' }],
    };
    expect(keys(bank, { items: [usd, eur] })).toEqual(['payment-EUR', 'paymentLink']);
    expect(keys({ ...bank, paymentLink: PAGE }, { items: [eur] })).toEqual([]);
  });
  it('is no way to pay for a thank-you', () => {
    expect(keys({ paymentLines: '' }, { items: [usd], purpose: 'thank-you' })).toEqual([]);
  });
  it('P27: is the partner in a final notice only, in any language and form', () => {
    expect(keys({}, { textId: 'final-notice-letter-in-de' })).toEqual(['partnerName']);
    expect(keys({}, { textId: 'second-notice' })).toEqual([]);
  });
  it('P27: is the partner in a final notice of the user’s own, too', () => {
    const own = { textId: 'own-01jd', builtInId: 'final-notice-letter' };
    expect(keys({}, own)).toEqual(['partnerName']);
    expect(keys({}, { textId: 'own-01jd', builtInId: 'second-notice' })).toEqual([]);
  });
  it('P17: is no way to pay where no money is asked for', () => {
    const nothing = { paymentLines: '', paymentLink: '' };
    expect(keys(nothing, { items: [usd], builtInId: 'alternative-contact-letter' })).toEqual([]);
    expect(keys(nothing, { items: [usd], builtInId: 'second-notice' })).toEqual([
      'payment-USD',
      'paymentLink',
    ]);
  });
  it('is a page to pay on where none is named, and a logo on letters', () => {
    expect(keys({ paymentLink: '' }, { items: [usd] })).toEqual(['paymentLink']);
    expect(keys({ paymentLink: '', paymentLines: 'On https://pay.example' }, { items: [usd] })).toEqual([]);
    expect(keys({ logo: null, firmAddress: '1 Quay' }, { channel: 'letter' })).toEqual(['logo']);
    expect(keys({ logo: null }, { items: [usd] })).toEqual([]);
  });
  it('is our address on a letter', () => {
    expect(keys({}, { channel: 'letter' })).toEqual(['firmAddress']);
    expect(keys({ firmAddress: '1 Quay' }, { channel: 'letter' })).toEqual([]);
  });
  it('is asked once: what was passed over is not asked again', () => {
    const settings = buildSettings({ senderName: '', senderPhone: '', notAsked: ['senderName'] });
    expect(askedOnce(settings, buildDraft())?.key).toBe('senderPhone');
    const all = { ...settings, notAsked: ['senderName', 'senderPhone'] };
    expect(askedOnce(all, buildDraft())).toBeNull();
  });
});

describe('F7: a text written before it was known', () => {
  const before = buildSettings({ senderName: '', paymentLines: '' });
  const change = { before, language: 'en', currencies: ['USD'] };
  const body = `Dear Mary,\n\nmay I ask?\n\n${signatureOf(before, 'en')}\n\nEnclosed: copies`;

  it('is signed with the name, and the rest stays', () => {
    const after = { ...before, senderName: 'Bob Baker' };
    expect(signedAnew(body, { ...change, after })).toBe(
      'Dear Mary,\n\nmay I ask?\n\nKind regards,\nBob Baker\nOur Firm\n+1 555 0199\n\nEnclosed: copies',
    );
  });
  it('has the way to pay above the signature', () => {
    const after = { ...before, bankDetails: [{ currency: 'USD', lines: 'First Bank, $& 12' }] };
    expect(signedAnew(body, { ...change, after })).toContain(
      'may I ask?\n\nFirst Bank, $& 12\n\nKind regards,\nOur Firm',
    );
  });
  it('has a new way to pay in place of the old', () => {
    const paid = { ...before, paymentLines: 'By card' };
    const text = `Hello\n\nBy card\n\n${signatureOf(paid, 'en')}`;
    const after = { ...paid, bankDetails: [{ currency: 'USD', lines: '$$ First' }] };
    expect(signedAnew(text, { before: paid, after, language: 'en', currencies: ['USD'] })).toBe(
      `Hello\n\n$$ First\n\n${signatureOf(paid, 'en')}`,
    );
  });
  it('that a person signed otherwise is left alone', () => {
    const own = 'Dear Mary,\n\nmay I ask?\n\nCheers, B.';
    expect(signedAnew(own, { ...change, after: { ...before, senderName: 'Bob Baker' } })).toBe(own);
  });
});
