import type { Channel } from '../../lib/domain/contact.ts';
import type { DunningLevel, LevelStart } from '../../lib/domain/dunning-procedure.ts';
import { DEFAULT_PROCEDURES } from '../../lib/dunning/default-procedure.ts';
import { unique } from '../../lib/shared/list.ts';
import { count, joinWords } from '../../lib/shared/text.ts';
import { builtInText } from '../../lib/templates/built-in-texts.ts';
import { toneWord } from '../template/tone-words.ts';

export const WAY_WORDS: Record<Channel, string> = { email: 'mail', call: 'phone', letter: 'letter' };

/** The texts a step can be written with: those of the shipped steps. Thanks and confirmations are no step. */
export const STEP_TEXT_IDS: readonly string[] = unique(
  Object.values(DEFAULT_PROCEDURES).flatMap(({ levels }) =>
    levels.flatMap(({ templateId }) => templateId ?? []),
  ),
);

/** "3 days after the due date", "5 days before the due date". */
export function startWords({ after, days }: LevelStart): string {
  if (Number.isNaN(days)) return 'No day yet';
  if (after === 'last-contact') return `${count(days, 'day')} after the last contact`;
  if (after === 'end-of-month') return `${count(days, 'day')} after the month it was due in`;
  if (days === 0) return 'On the due date';
  return `${count(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'} the due date`;
}

type NameOfCopy = (templateId: string) => string | null;

/** "By mail, friendly, with the text “Friendly reminder”. Once; nothing else for 10 days." */
export function howInWords(level: DunningLevel, nameOfCopy: NameOfCopy = () => null): string {
  // What nobody is told, such as the hand-off.
  if (level.templateId === null && level.decidedByPerson) return 'Nothing is sent.';
  const text = textName(level, nameOfCopy);
  const ways = [
    waysInWords(level.channels),
    toneWord(level.tone).toLowerCase(),
    text === null ? '' : `with the text “${text}”`,
  ];
  return `${ways.filter(Boolean).join(', ')}. ${howOften(level)}`;
}

/** "By mail", "By mail, phone and letter in turn". */
function waysInWords(channels: readonly Channel[]): string {
  const words = joinWords(channels.map((channel) => WAY_WORDS[channel]));
  return channels.length > 1 ? `By ${words} in turn` : `By ${words}`;
}

/** The text its mails and letters are written with; `null`: nothing is written. */
function textName({ templateId, channels }: DunningLevel, nameOfCopy: NameOfCopy): string | null {
  if (channels.every((channel) => channel === 'call')) return null;
  return templateId === null
    ? null
    : (builtInText(templateId)?.name ?? nameOfCopy(templateId) ?? 'a text that is no longer here');
}

/** "Once; nothing else for 10 days.", "Up to 4 times, 5 days apart." */
function howOften({ times, restDays }: DunningLevel): string {
  if (Number.isNaN(times) || Number.isNaN(restDays)) return '';
  const rest = restDays === 0 ? '' : count(restDays, 'day');
  if (times === 1) return rest === '' ? 'Once.' : `Once; nothing else for ${rest}.`;
  return rest === '' ? `Up to ${times} times.` : `Up to ${times} times, ${rest} apart.`;
}

/** What has to be there before it is taken, in a few words each. */
export function needsOf(level: DunningLevel): string[] {
  const { onlyFromMajorUnits, person, afterCall, termDays, afterTerm } = level;
  return [
    hasNumber(onlyFromMajorUnits) ? `only from ${onlyFromMajorUnits.toLocaleString('en')} up` : '',
    person === 'alternative' ? 'another person, if there is one' : '',
    afterCall ? 'a call before it' : '',
    hasNumber(termDays) ? `gives a term of ${count(termDays, 'day')}` : '',
    afterTerm ? 'the term of the notice has run' : '',
  ].filter((need) => need !== '');
}

/** Not left away, and not just being typed. */
function hasNumber(value: number | null): value is number {
  return value !== null && !Number.isNaN(value);
}
