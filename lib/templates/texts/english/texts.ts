import type { TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import { agreements } from './agreements.ts';
import { confirmations } from './confirmations.ts';
import { firmNotices } from './firm-notices.ts';
import { letters } from './letters.ts';
import { reminders } from './reminders.ts';
import { shortNotes } from './short-notes.ts';
import { spoken } from './spoken.ts';

/** All texts in international English, spelled as in the United Kingdom. */
export const ENGLISH_TEXTS: Readonly<Record<TextId, TemplateSource>> = {
  ...reminders,
  ...firmNotices,
  ...confirmations,
  ...agreements,
  ...shortNotes,
  ...letters,
  ...spoken,
};
