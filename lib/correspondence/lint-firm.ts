import type { Settings } from '../domain/settings.ts';
import type { LintQuestion } from '../templates/lint/question.ts';

/** What the guard knows of us: of the ways to pay every line that may stand in a text, whatever its currency. */
export function lintFirm(settings: Settings): LintQuestion['firm'] {
  const { firmName, senderPhone, bankDetails, paymentLines, paymentLink, partnerName } = settings;
  const ways = [...bankDetails.map(({ lines }) => lines), paymentLines, paymentLink];
  return {
    name: firmName,
    phone: senderPhone,
    payment: ways.filter((lines) => lines !== '').join('\n'),
    partner: partnerName,
  };
}
