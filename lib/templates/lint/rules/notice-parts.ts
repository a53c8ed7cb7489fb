import { addDays } from '../../../domain/day.ts';
import { CONSUMER_NOTICE_TERM_DAYS, NOTICE_TERM_DAYS } from '../../../domain/notice-term.ts';
import { amountsInText } from '../../amounts-in-text.ts';
import type { Found } from '../finding.ts';
import { readingOf } from '../found-words.ts';
import { guardedLanguage } from '../guarded-languages.ts';
import { missing, says } from '../missing.ts';
import { comingDays } from '../named-day.ts';
import type { LintQuestion } from '../question.ts';
import type { LintRule } from '../rule.ts';
import { frameOf, isWholeText } from '../whole-text.ts';
import { sumsIn } from '../written-sums.ts';

/** The notch of the final notice; the hand-off announcement above it names what was noticed before. */
const FINAL = 4;
const SOURCE = 'P27, P21, B7';

/** P27: a final notice names amount, day, partner and a way to reach us, and the day leaves at least 15 days, to a private person 30. */
export const NOTICE_PARTS: LintRule = {
  id: 'notice-parts',
  blocking: true,
  check: (question) => {
    if (!isFinalNotice(question)) return [];
    return [...amount(question), ...day(question), ...partner(question), ...contact(question)];
  },
};

function isFinalNotice(question: LintQuestion): boolean {
  if (question.tone < FINAL || !isWholeText(question)) return false;
  return (
    question.tone === FINAL || readingOf(question).words.some(({ entry }) => entry.rule === 'final-notice')
  );
}

function amount(question: LintQuestion): Found[] {
  const { body, subject } = question.source;
  const text = `${subject}\n${body}`;
  if (sumsIn(text).length > 0 || amountsInText(text).some(({ currency }) => currency !== null)) return [];
  return [lacking(question, 'A final notice names the amount that is open.')];
}

function day(question: LintQuestion): Found[] {
  const { source, today, notice } = question;
  const days = comingDays(source.body, today);
  const [first] = days;
  const isConsumer = question.audience === 'consumer';
  const term = isConsumer ? CONSUMER_NOTICE_TERM_DAYS : NOTICE_TERM_DAYS;
  if (!first) {
    const why = `A final notice names the day until which there is time, at least ${term} days from now.`;
    return [lacking(question, why)];
  }
  const least = notice.deadline ?? addDays(today, term);
  if (days.some((one) => one.day >= least)) return [];
  const { start, end } = days.at(-1) ?? first;
  return [
    {
      part: 'body',
      start,
      end,
      text: source.body.slice(start, end),
      why: `This day is too near: a final notice leaves at least ${term} days.`,
      source: isConsumer ? `UK4, ${SOURCE}` : SOURCE,
      suggestion: '',
    },
  ];
}

function partner(question: LintQuestion): Found[] {
  const { firm, source } = question;
  const isNamed = firm.partner === '' ? namesSomebodyElse(question) : source.body.includes(firm.partner);
  if (isNamed) return [];
  return [lacking(question, 'A final notice names the partner who would take over.', firm.partner)];
}

// Two names side by side, a firm's name with its form, or a name behind the word for a partner.
const NAME =
  /\p{Lu}\p{L}+ (?:GmbH|AG|KG|OHG|UG|e\.K\.|Ltd|LLP|PLC|Inc|LLC|Corp|SAS|SARL|EURL|SL|SLU|S\.L\.|S\.A\.|BV)(?!\p{L})|\p{Lu}\p{L}+ (?:Inkasso|Treuhand|Rechtsanwälte|Collect\p{L}*|Recovery|Recouvrement|Cobros|Recobros)(?!\p{L})/u;
const PARTNER =
  /(?<!\p{L})(?:[Pp]artner|[Pp]artenaire|[Ss]oci[oa]|[Cc]olaborador[ae]?|[Aa]gency|[Aa]gence|[Aa]gencia|[Cc]abinet|[Dd]espacho),? (?:the |la |el |le )?\p{Lu}\p{L}+/u;
// Every noun of a German text is written like a name: two of them, and none that a sentence goes on with.
const GERMAN_PARTNER =
  /(?:[Pp]artner\p{L}*|[Ii]nkassobüro|[Ii]nkassofirma|[Ii]nkassodienst|[Kk]anzlei|[Rr]echtsanwält\p{L}*),? (?:der |die )?(?!(?:Kontakt|Ihr\p{L}*|Sie|Forderung\p{L}*|Angelegenheit\p{L}*|Sache|Fall|Akte|Rechnung\p{L}*|Einzug|Betrag|Inkasso|Konto|Vorgang)(?!\p{L}))\p{Lu}\p{L}+(?= (?:&|und \p{Lu}|\p{Lu}\p{L}+)|,| (?:übernimmt|übergeben|ab\p{L}+|mit|in|aus|wird|weiter))/u;
const TWO_NAMES = /(?<!\p{L})\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}/u;

/** Where nobody has said who the partner is: whether the text names anybody but the two who write to each other. */
function namesSomebodyElse(question: LintQuestion): boolean {
  const { greeting, signOff } = frameOf(question);
  const from = greeting ? greeting.start + greeting.text.length : 0;
  const text = question.source.body.slice(from, signOff?.start);
  if (NAME.test(text)) return true;
  if (question.language.startsWith('de')) return GERMAN_PARTNER.test(text);
  return PARTNER.test(text) || TWO_NAMES.test(text.replace(/^\p{Lu}\p{L}+/gmu, ''));
}

function contact(question: LintQuestion): Found[] {
  const { firm, source, language } = question;
  const { shape } = guardedLanguage(language);
  if (shape.contact.test(source.body) || says(source.body, firm.phone)) return [];
  return [lacking(question, 'A final notice says how to reach you.', shape.suggestions.contact)];
}

function lacking(question: LintQuestion, why: string, suggestion = ''): Found {
  return missing(question, { why, source: SOURCE, suggestion });
}
