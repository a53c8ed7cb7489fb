import { describe, expect, it } from 'vitest';
import { ALL_TEXTS } from '../../../lib/templates/built-in-texts.ts';

/** What only a mail says of itself; what the customer wrote, and the mail that is cited, are data. */
const OF_A_MAIL = /e-?mail|correo|courriel/i;

describe('E9: a letter is a letter', () => {
  const letters = ALL_TEXTS.filter(({ channel }) => channel === 'letter');

  it.each(letters.map(({ id, body }) => [id, body]))('%s does not call itself a mail', (_id, body) => {
    expect(body).not.toMatch(OF_A_MAIL);
  });

  it.each(letters.filter(({ textId }) => textId !== 'thank-you-letter').map(({ id, body }) => [id, body]))(
    '%s says where to write',
    (_id, body) => {
      expect(body).toContain('firm.address');
    },
  );

  it('there is one for every mail but the answer to theirs', () => {
    const ids = new Set(ALL_TEXTS.map(({ id }) => id));
    const mails = ALL_TEXTS.filter(({ channel, language }) => channel === 'mail' && language === 'en');
    const without = mails.filter(({ id }) => !ids.has(id.replace(/(-consumer)?$/, '-letter$1')));
    expect(without.map(({ id }) => id)).toEqual(['promise-in-mail']);
  });
});
