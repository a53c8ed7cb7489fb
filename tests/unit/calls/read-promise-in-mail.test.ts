import { describe, expect, it } from 'vitest';
import { readPromiseInMail } from '../../../lib/calls/read-promise-in-mail.ts';
import { day } from '../../../lib/domain/day.ts';
import { agreementContext, agreementLine } from '../../support/agreement-in.ts';

// Written and read on Wednesday, 18 November 2026, with 1,000.01 open; each reading after the kind.
const MAILS: readonly (readonly [locale: string, mail: string, found: string])[] = [
  [
    'en-US',
    'Hi Bob, sorry for the delay. I will pay 500.00 next Friday. Best, Mary',
    'promise | promise 500.00 @ 26-11-27 | promise 500.00 @ 26-11-20',
  ],
  ['en-US', 'We will pay on Friday.', 'promise | promise ? @ 26-11-20 ask amount'],
  ['en-US', 'We will transfer the full amount by 30 November.', 'promise | promise 1000.01 @ 26-11-30'],
  ['en-US', 'We will pay as soon as possible.', ''],
  ['en-US', 'Can we pay on Friday?', ''],
  ['en-US', 'If you send the invoice again, we will pay on Friday.', ''],
  ['en-US', 'We paid on Monday.', 'says-paid'],
  ['en-US', 'The payment was sent yesterday, please check.', 'says-paid'],
  ['en-US', 'I am out of the office until 30 November. I will pay then.', ''],
  [
    'en-US',
    'Thanks.\n\nOn Mon, 16 Nov 2026 at 09:00, Bob <bob@ourfirm.example> wrote:\n> We will pay on Friday',
    '',
  ],
  ['en-US', 'Thanks.\n> You said: we will pay on 27 November', ''],
  ['en-US', 'You said you would pay on Friday.', ''],
  ['en-US', 'Please pay by Friday.', ''],
  ['en-US', 'We cannot pay on Friday.', ''],
  ['en-US', 'We hope to pay on Friday.', ''],
  [
    'en-US',
    "We'll pay half now and the rest on 15 December.",
    'promise | plan 500.00 @ 26-11-18 + 500.01 @ 26-12-15',
  ],
  [
    'en-US',
    'We will pay half on 27 November. The rest will be paid on 15 December.',
    'promise | plan 500.00 @ 26-11-27 + 500.01 @ 26-12-15',
  ],
  [
    'en-US',
    'Our accounts department will make the payment on 4 December 2026.',
    'promise | promise ? @ 26-12-04 ask amount',
  ],
  ['en-US', 'The invoice will be paid tomorrow.', 'promise | promise ? @ 26-11-19 ask amount'],
  ['en-US', 'We will now pay the invoice.', ''],
  ['en-US', 'See you on Friday! We will bring the contract.', ''],
  ['en-US', "We'll call you on Friday about the payment.", ''],
  ['en-US', 'Payment is scheduled for 27 November.', 'promise | promise ? @ 26-11-27 ask amount'],
  ['en-US', 'We are going to wire $400 on Dec 4.', 'promise | promise 400.00 @ 26-12-04'],
  ['en-US', 'You will receive the payment by 4 December.', 'promise | promise ? @ 26-12-04 ask amount'],
  ['en-US', 'I promise to pay 300.00 by the end of the month.', 'promise | promise 300.00 @ 26-11-30'],
  ['en-US', 'We will pay when our customer pays us.', ''],
  [
    'en-US',
    'We have already paid half and will pay the rest on 4 December.',
    'promise | promise ? @ 26-12-04 ask amount',
  ],
  ['en-US', 'We will pay INV-1042 on 1 December.', 'promise | promise 600.00 @ 26-12-01 INV-1042'],
  ['en-US', 'We will not be able to pay before Christmas.', ''],
  ['en-US', 'We will pay by 10 November.', ''],
  ['en-US', 'Payment will follow soon.', ''],
  [
    'en-US',
    'We will pay in three instalments starting 1 December.',
    'promise | plan month 333.33 @ 26-12-01 + 333.33 @ 27-01-01 + 333.35 @ 27-02-01',
  ],
  ['en-US', 'The goods will be delivered on Friday.', ''],
  ['en-US', 'Would it be ok if we pay on Friday?', ''],
  ['en-US', "I'll send the money on Monday, 23 November.", 'promise | promise ? @ 26-11-23 ask amount'],
  ['en-US', 'We plan to pay on 4 December.', 'promise | promise ? @ 26-12-04 ask amount'],
  ['en-US', 'I was told you would pay on Friday.', ''],
  ['en-US', 'We expect to pay next week.', ''],
  [
    'de-DE',
    'Guten Tag, wir überweisen den Betrag am Freitag. Viele Grüße',
    'promise | promise ? @ 26-11-20 ask amount',
  ],
  ['de-DE', 'Wir zahlen 500,00 € bis zum 30.11.2026.', 'promise | promise 500.00 @ 26-11-30'],
  ['de-DE', 'Die Rechnung wird am 4. Dezember überwiesen.', 'promise | promise ? @ 26-12-04 ask amount'],
  ['de-DE', 'Wir haben am Montag bezahlt.', 'says-paid'],
  ['de-DE', 'Der Betrag wurde gestern überwiesen.', 'says-paid'],
  ['de-DE', 'Wir zahlen so bald wie möglich.', ''],
  ['de-DE', 'Können wir am Freitag zahlen?', ''],
  ['de-DE', 'Sobald unser Kunde zahlt, zahlen wir am Freitag.', ''],
  ['de-DE', 'Wir können am Freitag nicht zahlen.', ''],
  ['de-DE', 'Ich bin bis 30. November nicht im Büro. Wir zahlen am 4. Dezember.', ''],
  ['de-DE', 'Vielen Dank.\n\nAm 16.11.2026 schrieb Bob:\nWir zahlen am Freitag.', ''],
  [
    'de-DE',
    'Wir werden die Hälfte heute und den Rest am 15. Dezember überweisen.',
    'promise | plan 500.00 @ 26-11-18 + 500.01 @ 26-12-15',
  ],
  ['de-DE', 'Bitte zahlen Sie bis Freitag.', ''],
  [
    'de-DE',
    'Ich werde Rechnung INV-1042 morgen bezahlen.',
    'promise | promise 600.00 USD @ 26-11-19 INV-1042',
  ],
  [
    'fr-FR',
    'Bonjour, nous paierons 500,00 € le 4 décembre. Cordialement',
    'promise | promise 500.00 @ 26-12-04',
  ],
  ['fr-FR', 'Le virement sera effectué vendredi.', 'promise | promise ? @ 26-11-20 ask amount'],
  ['fr-FR', 'Nous avons payé lundi.', 'says-paid'],
  ['fr-FR', 'Nous paierons dès que possible.', ''],
  ['fr-FR', 'Pouvons-nous payer vendredi ?', ''],
  ['fr-FR', 'Nous ne pouvons pas payer vendredi.', ''],
  ['fr-FR', 'Si vous renvoyez la facture, nous paierons vendredi.', ''],
  ['fr-FR', 'Je vais régler la facture demain.', 'promise | promise ? @ 26-11-19 ask amount'],
  ['fr-FR', 'Je suis actuellement absent. Nous paierons vendredi.', ''],
  ['fr-FR', 'Merci de payer avant vendredi.', ''],
  ['es-ES', 'Hola, pagaremos 500,00 € el 4 de diciembre. Saludos', 'promise | promise 500.00 @ 26-12-04'],
  ['es-ES', 'Vamos a pagar el viernes.', 'promise | promise ? @ 26-11-20 ask amount'],
  ['es-ES', 'Ya hemos pagado la factura.', 'says-paid'],
  ['es-ES', 'Pagaremos lo antes posible.', ''],
  ['es-ES', '¿Podemos pagar el viernes?', ''],
  ['es-ES', 'No podemos pagar el viernes.', ''],
  ['es-ES', 'Si nos envían la factura, pagaremos el viernes.', ''],
  ['es-ES', 'La factura será pagada mañana.', 'promise | promise ? @ 26-11-19 ask amount'],
  ['es-ES', 'Haremos la transferencia el lunes.', 'promise | promise ? @ 26-11-23 ask amount'],
  ['es-ES', 'Por favor, pague antes del viernes.', ''],
  [
    'en-US',
    'Dear Bob,\n\nthank you for your call. As agreed we will transfer\n500.00 by 27 November.\n\nKind regards\nMary Adams\n+49 30 1234567',
    'promise | promise 500.00 @ 26-11-27',
  ],
  [
    'en-US',
    'We will settle the outstanding amount of $600.00 by Friday, 27 November.',
    'promise | promise 600.00 @ 26-11-27',
  ],
  ['en-US', 'Thanks, will pay on Friday.', 'promise | promise ? @ 26-11-20 ask amount'],
  ['en-US', 'From: Bob <bob@ourfirm.example>\nWe will pay on Friday.', ''],
  ['en-US', "Sorry! I'll pay tomorrow.", 'promise | promise ? @ 26-11-19 ask amount'],
  ['en-US', 'We will pay 500 on 27 November unless the goods arrive broken.', ''],
  ['en-US', 'Payment will be made in the next few days.', ''],
  ['en-US', 'We never agreed to pay on Friday.', ''],
  ['en-US', 'I will be back on Friday.', ''],
  ['en-US', 'Our terms are 30 days net, invoices are paid at the end of the month.', ''],
  [
    'de-DE',
    'Vielen Dank für Ihre Mahnung. Wir werden den offenen Betrag von 1.000,01 € bis spätestens 30. November überweisen.',
    'promise | promise 1000.01 @ 26-11-30',
  ],
  ['de-DE', 'Wir melden uns am Freitag wegen der Zahlung.', ''],
  ['de-DE', 'Wir hoffen, am Freitag zahlen zu können.', ''],
  ['fr-FR', 'Nous vous recontacterons vendredi pour le paiement.', ''],
  ['fr-FR', 'Nous espérons payer vendredi.', ''],
  ['es-ES', 'Les llamaremos el viernes por el pago.', ''],
  ['es-ES', 'Esperamos pagar el viernes.', ''],
];

const read = (mail: string, locale = 'en-US', writtenOn = '2026-11-18', readOn = '2026-11-18') =>
  readPromiseInMail(mail, { ...agreementContext(locale, { today: day(writtenOn) }), readOn: day(readOn) });

describe('E7, P15, case 30: a promise in a mail', () => {
  it.each(MAILS)('%s “%s” is %s', (locale, mail, found) => {
    const finding = read(mail, locale);
    const { currency } = agreementContext(locale);
    const lines = finding?.readings.map((one) => agreementLine({ ...one, remarks: [] }, currency)) ?? [];
    expect(finding ? [finding.kind, ...lines].join(' | ') : '').toBe(found);
  });

  it('is shown with its sentence, as the mail has it, across the lines it is written in', () => {
    const mail = 'Dear Bob,\n\nthank you. As agreed we will transfer\n500.00 by 27 November.\n\nMary';
    expect(read(mail)?.sentence).toBe('As agreed we will transfer 500.00 by 27 November.');
  });

  it('counts “tomorrow” from the day the mail was written, not from the day it is read', () => {
    expect(read('We will pay tomorrow.', 'en-US', '2026-11-17')?.readings[0]?.parts[0]?.dueOn).toBe(
      '2026-11-18',
    );
  });

  it('is none once the promised day has passed', () => {
    expect(read('We will pay tomorrow.', 'en-US', '2026-11-12')).toBeNull();
  });

  it.each(['Automatic reply: ', 'I am on annual leave. ', 'Abwesenheitsnotiz: ', 'Réponse automatique : '])(
    'case 53: “%s” is an answer of a machine, whatever it says',
    (words) => expect(read(`${words}We will pay on 27 November.`)).toBeNull(),
  );

  it('a mail of any length is read in no time, and only its beginning', () => {
    const long = `${'We talked about many things. '.repeat(2000)}We will pay on 27 November.`;
    expect(read(long)).toBeNull();
  });
});
