import type { Found, Part } from '../finding.ts';
import { wordsOfRule } from '../found-words.ts';
import { particularsIn } from '../particulars.ts';
import type { LintQuestion } from '../question.ts';
import type { LintRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { frameOf, isWholeText } from '../whole-text.ts';

/** Units of a body that a mailbox shows beside the subject. */
const PREVIEW = 100;
const NOTHING = 0;

/** What others may read or hear carries no particulars (P18, US6, case 42). */
export const PRIVATE: LintRule = {
  id: 'private',
  blocking: true,
  check: (question) => {
    const words = inWords(question);
    const figures = inFigures(question).filter(
      (one) => !words.some(({ part, start, end }) => part === one.part && one.start < end && start < one.end),
    );
    return [...words, ...figures];
  },
};

/** How far a part is open to others: whole, its first words, or not at all. */
function openTo(part: Part, question: LintQuestion): number {
  const { channel, isShared } = question;
  if (channel === 'voicemail') return part === 'body' ? Number.POSITIVE_INFINITY : 0;
  if (!isShared || channel === 'letter' || channel === 'call-opening') return 0;
  if (part === 'subject') return Number.POSITIVE_INFINITY;
  return isWholeText(question) ? previewOf(question) : NOTHING;
}

/** The first sentence below the greeting, as far as a mailbox shows it: a mail that begins with a kind word tells nothing there. */
function previewOf(question: LintQuestion): number {
  const { greeting } = frameOf(question);
  const from = greeting ? greeting.start + greeting.text.length : 0;
  const text = question.source.body.slice(from);
  const [first] = sentencesOf(text).filter(({ sentence }) => /\p{L}/u.test(sentence));
  return Math.min(PREVIEW, first ? from + first.from + first.sentence.length : PREVIEW);
}

function inWords(question: LintQuestion): Found[] {
  return wordsOfRule(question, 'private', ({ part, start, entry }) => {
    const open = openTo(part, question);
    return start < open && !(entry.isOnlyMoney && open <= PREVIEW);
  });
}

function inFigures(question: LintQuestion): Found[] {
  return (['subject', 'body'] as const).flatMap((part) => {
    const text = question.source[part];
    return particularsIn(text, question.channel === 'voicemail')
      .filter(({ start }) => start < openTo(part, question))
      .map(({ start, end }) => ({
        part,
        start,
        end,
        text: text.slice(start, end),
        why: 'Others may read or hear this: leave out amounts and numbers of invoices.',
        source: 'P18, US6, B7',
        suggestion: '',
      }));
  });
}
