import { formatMoney } from '../domain/format-money.ts';
import { asSentence, count } from '../shared/text.ts';
import type { CallBranch } from './call-branch.ts';
import {
  askedFor,
  type BrokenAgreement,
  byName,
  type CalledInvoice,
  type CallFacts,
  dayWords,
  invoiceWords,
  sums,
  whoCalls,
} from './call-facts.ts';
import { quietName } from './limited-content.ts';

/** P6: a person by name, or the way to one. Nothing yet of what it is about. */
export function openingWords(facts: CallFacts): string[] {
  const name = askedFor(facts);
  const who = whoCalls(facts);
  if (name === null) {
    return [
      `${greeting('Hello', who)} Who looks after accounts payable, please?`,
      'May I have the name and the extension?',
    ];
  }
  const hello = facts.firstName ? `Hello ${facts.firstName}` : 'Hello';
  return [
    `Hello, may I speak with ${name}, please?`,
    `${greeting(hello, who)} Do you have two minutes for me?`,
  ];
}

function greeting(hello: string, who: string): string {
  return asSentence(who === '' ? hello : `${hello}, this is ${who}`);
}

/** P9: gentle, and a complaint comes out here. */
export function serviceWords(facts: CallFacts): string[] {
  const { lastTalk } = facts;
  const what = deliveredWords(facts);
  if (lastTalk === null)
    return [`First of all: how was the service? Was everything as it should be${what && ` with ${what}`}?`];
  return [
    `Thank you again for your time on ${dayWords(lastTalk, facts)}.`,
    `How has everything been with our service since then${what && `, and with ${what}`}?`,
  ];
}

/** Characters; whatever is longer is nothing to say on the phone. */
const LONGEST_SAID = 60;

/** "the oak boards of INV-1042": of the oldest invoice that says so in a few words, and without one of debt. */
function deliveredWords({ invoices, locale }: CallFacts): string {
  const named = invoices.find(
    ({ delivered }) => delivered !== null && isSpoken(delivered) && quietName(delivered) !== '',
  );
  if (!named?.delivered) return '';
  const said = named.delivered.replace(/[.\s]+$/, '');
  // "Oak boards" begins with a capital as any line of an invoice does; "Lawn Service" and "Holz" are names.
  const isPlain = locale.startsWith('en') && /^\p{Lu}\p{Ll}[^\p{Lu}]*$/u.test(said);
  const what = isPlain ? said.charAt(0).toLowerCase() + said.slice(1) : said;
  const the = ARTICLE.test(what) ? '' : 'the ';
  return `${the}${what}${named.number === '' ? '' : ` of ${named.number}`}`;
}

/** What somebody would say; a list of lines, or what is measured and counted in it, is for the eye: "Oak boards, 2 m". */
function isSpoken(delivered: string): boolean {
  return delivered.length <= LONGEST_SAID && !/[,;:|/()\n]/.test(delivered) && !MEASURE.test(delivered);
}

const MEASURE =
  /\d\s*(?:[x×*]|%|°|["″']|(?:[mckµ]?m|km|in|ft|yd|[mk]?g|t|lbs?|oz|[mcd]?l|gal|pcs?|pc|ea|stk|stück|qm|cbm|kwh?|[vaw]|h|hrs?|std|m[²³23])(?![\p{L}\d]))/iu;

const ARTICLE = /^(?:the|a|an|your|our)\s/i;

/** P11: the facts, once; of an agreement that was not kept the very day and time (P25). */
export function bridgeWords(facts: CallFacts): string[] {
  if (facts.broken) return brokenWords(facts.broken, facts);
  const [oldest, ...others] = facts.invoices;
  if (!oldest) return ['There is nothing for you to do just now. Is there anything you need from us?'];
  const due = oldest.dueOn ? ` It was due on ${dayWords(oldest.dueOn, facts)}.` : '';
  const what =
    others.length === 0
      ? `I am calling about our ${invoiceWords(oldest, facts)} for ${sums(facts)}.${due}`
      : `I am calling about ${count(others.length + 1, 'open invoice')}, ${sums(facts)} in all. ${oldestWords(oldest, facts)}`;
  return [what, 'May I ask where it stands?'];
}

function oldestWords(oldest: CalledInvoice, facts: CallFacts): string {
  const due = oldest.dueOn ? `, due on ${dayWords(oldest.dueOn, facts)}` : '';
  return `The oldest is ${invoiceWords(oldest, facts)}${due}, ${count(oldest.daysPastDue, 'day')} ago.`;
}

function brokenWords(broken: BrokenAgreement, facts: CallFacts): string[] {
  const { kind, amount, dueOn, received, confirmedBy } = broken;
  const { locale } = facts;
  const how = confirmedBy ? `, as I wrote in ${confirmedBy}` : '';
  const came =
    received.amount > 0
      ? `We have received ${formatMoney(received, locale)} of it, thank you. The rest I do not see here yet.`
      : 'I do not see it here yet; it may be on its way.';
  return [
    `${whenAgreed(broken, facts)}, we agreed on ${kind === 'instalment' ? 'instalments, the next being ' : ''}${formatMoney(amount, locale)} by ${dayWords(dueOn, facts)}${how}.`,
    came,
    'May I ask where it stands?',
  ];
}

function whenAgreed({ agreedOn, wasWritten }: BrokenAgreement, facts: CallFacts): string {
  const on = dayWords(agreedOn, facts);
  return wasWritten ? `After your mail of ${on}` : `When we spoke on ${on}`;
}

/** P12: what was heard, in our words. */
export function repeatWords(_facts: CallFacts, branch: CallBranch | null): string[] {
  if (!branch?.heard) return ['Let me say it back, so that I have it right: …', 'Is that right?'];
  return [`Let me say it back, so that I have it right: ${branch.heard}.`, 'Is that right?'];
}

/** P13: asked for plainly, with a day (case 30); never for what is in question (P10). */
export function askWords(facts: CallFacts, branch: CallBranch | null): string[] {
  if (branch?.id === 'complaint' || branch?.id === 'part-disputed') {
    return [
      'What is in question waits until you have our answer.',
      'And for what is in order: which day may I write down?',
    ];
  }
  if (branch?.id === 'not-received' || branch?.id === 'order-number') {
    return ['Once you have it in front of you, on which day can it be paid?'];
  }
  if (branch?.id === 'cash-trouble') return ['Which amount may I write down, and for which day?'];
  if (facts.broken) {
    return ['Which day can we both count on? A later day is fine, as long as it holds.'];
  }
  const what = facts.asked.length === 0 ? 'the payment' : sums(facts);
  return [`When may we expect ${what}? Which day may I write down?`];
}

/** P5: what is old is asked for again. */
export function detailWords({ email, phone }: CallFacts): string[] {
  const mail = email
    ? `Is ${email} still the best e-mail address for you?`
    : 'Which e-mail address may I use to confirm this?';
  const ring = phone ? `And is ${phone} the best number for you?` : 'And which number is best for you?';
  return ['May I check that I have your details right?', mail, ring];
}

/** P24: thanked for their time, and told what comes. Nothing is promised that the branch does not allow. */
export function closeWords(facts: CallFacts, branch: CallBranch | null): string[] {
  const thanks = `Thank you for your time${byName(facts)}.`;
  switch (branch?.id) {
    case 'hardship':
      return [`Thank you for telling me${byName(facts)}. Take good care.`];
    case 'refuses':
      return [thanks, 'I have written down what you said, as you said it.'];
    case 'lawyer':
    case 'insolvency':
    case 'fraud':
      return [thanks, 'I have noted it. There is nothing more for you to do today.'];
    case 'no-more-calls':
      return [thanks, 'It is noted. Have a good day.'];
    case 'already-paid':
      return [thanks, 'I will look for it now and write to you. Have a good day.'];
    default:
      return [
        `${thanks} I will write to you right away, so that we both have it in writing.`,
        'Have a good day.',
      ];
  }
}
