import { describe, expect, it } from 'vitest';
import { readAbsenceInMail } from '../../../lib/calls/read-absence-in-mail.ts';
import { day } from '../../../lib/domain/day.ts';

// Written on Wednesday, 18 November 2026; the day the writer is back, or nothing.
const MAILS: readonly (readonly [locale: string, mail: string, backOn: string | null])[] = [
  ['en-GB', 'I am out of the office and will be back on Monday 30 November.', '2026-11-30'],
  ['en-GB', 'I am out of the office until 30 November. For urgent matters call Tom.', '2026-11-30'],
  ['en-US', 'Automatic reply: I’m on vacation, returning to the office on 11/30/2026.', '2026-11-30'],
  ['en-GB', 'I am on annual leave up to and including 27 November.', '2026-11-28'],
  ['en-GB', 'I will be out of the office through Friday, 27 November.', '2026-11-28'],
  ['en-GB', 'I am on leave until 27 November and will be back on 30 November.', '2026-11-30'],
  ['en-GB', 'I am out of office until Monday.', '2026-11-23'],
  ['en-GB', 'I am out of the office until 4 January.', '2027-01-04'],
  ['en-GB', "Thanks. I'll be back on 30 November and look at it then.", '2026-11-30'],
  ['de-DE', 'Ich bin bis einschließlich 27.11. nicht im Büro.', '2026-11-28'],
  ['de-CH', 'Ich bin bis einschliesslich 27.11. nicht im Büro.', '2026-11-28'],
  ['de-DE', 'Vielen Dank für Ihre Nachricht. Ich bin bis zum 27.11.2026 im Urlaub.', '2026-11-27'],
  ['de-DE', 'Ich bin derzeit abwesend. Ab dem 30. November bin ich wieder erreichbar.', '2026-11-30'],
  ['de-DE', 'Ich bin nicht im Büro und am Montag, 30.11., wieder für Sie da.', '2026-11-30'],
  ['de-DE', 'Abwesenheitsnotiz: Ich bin zurück am 30.11.2026.', '2026-11-30'],
  ['fr-FR', 'Je suis absente du bureau. Je serai de retour le 30 novembre.', '2026-11-30'],
  ['fr-FR', "Je suis en congés jusqu'au 27 novembre inclus.", '2026-11-28'],
  ['fr-FR', 'Réponse automatique : absent, de retour au bureau le lundi 30 novembre.', '2026-11-30'],
  ['es-ES', 'Estoy fuera de la oficina. Estaré de vuelta el 30 de noviembre.', '2026-11-30'],
  ['es-ES', 'Estoy de vacaciones hasta el 27 de noviembre inclusive.', '2026-11-28'],
  ['es-ES', 'Estaré ausente hasta el 27/11/2026.', '2026-11-27'],
  // Either of two days, none at all, or another matter.
  ['en-GB', 'I am out of the office until 4/12.', null],
  ['en-GB', 'I am out of the office and back next Friday.', null],
  ['en-GB', 'I am out of the office until 27 November or 30 November.', null],
  ['en-GB', 'I am out of the office, back on Tuesday, 30 November.', null],
  ['en-GB', 'I am out of the office this week.', null],
  ['en-GB', 'I was out of the office until 16 November.', null],
  ['en-GB', 'I am out of the office. Your invoice of 30 November is with Tom.', null],
  ['en-GB', 'We will pay on 30 November.', null],
  ['en-GB', 'Please send the goods back on 30 November.', null],
  ['en-GB', 'The offer holds until 30 November.', null],
  [
    'en-GB',
    'Thanks.\n\nOn Mon, 16 Nov 2026, Bob <b@x.example> wrote:\n> I am out of the office until 30 November.',
    null,
  ],
  ['de-DE', 'Die Rechnung wird bis 27.11. bezahlt.', null],
  ['fr-FR', 'Je serai de retour bientôt.', null],
  ['es-ES', 'Pagaremos el 30 de noviembre.', null],
];

describe('case 53: an out-of-office mail with the day of the return', () => {
  it.each(MAILS)('%s: %s', (locale, mail, backOn) => {
    const today = day('2026-11-18');
    const found = readAbsenceInMail(mail, { today, readOn: today, language: locale, locale });
    expect(found?.backOn ?? null).toBe(backOn);
  });

  it('case 53: who is back on the day it is read is not away', () => {
    const read = (readOn: string) =>
      readAbsenceInMail('I am out of the office, back on 30 November.', {
        today: day('2026-11-18'),
        readOn: day(readOn),
        language: 'en',
        locale: 'en-GB',
      });
    expect(read('2026-11-29')).toEqual({
      backOn: '2026-11-30',
      sentence: 'I am out of the office, back on 30 November.',
    });
    expect(read('2026-11-30')).toBeNull();
  });
});
