import { TEXT_IDS, type TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import { agreements } from './agreements.ts';
import { confirmations } from './confirmations.ts';
import { firmNotices } from './firm-notices.ts';
import { letters } from './letters.ts';
import { reminders } from './reminders.ts';
import { shortNotes } from './short-notes.ts';
import { spoken } from './spoken.ts';
import { inFrenchType } from './typography.ts';

const AS_TYPED: Readonly<Record<TextId, TemplateSource>> = {
  ...reminders,
  ...firmNotices,
  ...confirmations,
  ...agreements,
  ...shortNotes,
  ...letters,
  ...spoken,
};

/** All texts in French: vous, no sex guessed, set as French is set. */
// Object.fromEntries forgets which keys it was given: all of them.
export const FRENCH_TEXTS = Object.fromEntries(
  TEXT_IDS.map((id) => {
    const { subject, body } = AS_TYPED[id];
    return [id, { subject: inFrenchType(subject), body: inFrenchType(body) }];
  }),
) as Readonly<Record<TextId, TemplateSource>>;
