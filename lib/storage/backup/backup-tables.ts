import { accountSchema } from '../../domain/account.ts';
import { activitySchema } from '../../domain/activity.ts';
import { callNotesSchema } from '../../domain/call-form.ts';
import { columnMappingSchema } from '../../domain/column-mapping.ts';
import { contactSchema } from '../../domain/contact.ts';
import { disputeSchema } from '../../domain/dispute.ts';
import { draftSchema } from '../../domain/draft.ts';
import { dunningProcedureSchema } from '../../domain/dunning-procedure.ts';
import { erasureSchema } from '../../domain/erasure.ts';
import { holdSchema } from '../../domain/hold.ts';
import { holidayCalendarSchema } from '../../domain/holiday-calendar.ts';
import { importRecordSchema } from '../../domain/import-record.ts';
import { knownPageSchema } from '../../domain/known-page.ts';
import { openItemSchema } from '../../domain/open-item.ts';
import { paymentPlanSchema } from '../../domain/payment-plan.ts';
import { promiseSchema } from '../../domain/promise-to-pay.ts';
import { rememberedChoiceSchema } from '../../domain/remembered-choice.ts';
import { ruleAdjustmentSchema } from '../../domain/rule-adjustment.ts';
import { savedViewSchema } from '../../domain/saved-view.ts';
import { settingRowSchema } from '../../domain/setting-row.ts';
import { templateSchema, templateVersionSchema } from '../../domain/template.ts';
import { textChoiceSchema } from '../../domain/text-choice.ts';
import { accountRow, contactRow, openItemRow } from '../rows.ts';

export type BackupRow = Readonly<Record<string, unknown>>;

export interface BackupTable {
  readonly name: string;
  /** The row as this program writes it; `null`: it is none. */
  readonly read: (raw: unknown) => BackupRow | null;
}

/**
 * What a backup holds, in this order. Left out is what is made anew (the day's list) and what belongs to this database
 * alone (how to take its last import back).
 */
export const BACKUP_TABLES: readonly BackupTable[] = [
  table('accounts', accountSchema, accountRow),
  table('contacts', contactSchema, contactRow),
  table('items', openItemSchema, openItemRow),
  table('activities', activitySchema, asItIs),
  table('promises', promiseSchema, asItIs),
  table('plans', paymentPlanSchema, asItIs),
  table('disputes', disputeSchema, asItIs),
  table('holds', holdSchema, asItIs),
  table('drafts', draftSchema, asItIs),
  table('templates', templateSchema, asItIs),
  table('choices', rememberedChoiceSchema, asItIs),
  table('imports', importRecordSchema, asItIs),
  table('settings', settingRowSchema, asItIs),
  table('procedures', dunningProcedureSchema, asItIs),
  table('ruleAdjustments', ruleAdjustmentSchema, asItIs),
  table('holidays', holidayCalendarSchema, asItIs),
  table('columnMappings', columnMappingSchema, asItIs),
  table('erasures', erasureSchema, asItIs),
  table('callNotes', callNotesSchema, asItIs),
  table('templateVersions', templateVersionSchema, asItIs),
  table('textChoices', textChoiceSchema, asItIs),
  table('savedViews', savedViewSchema, asItIs),
  table('knownPages', knownPageSchema, asItIs),
];

/** Tables that are in no backup. */
export const NOT_BACKED_UP = ['due', 'undoParts', 'ledger', 'searchTexts'];

/** Settings of this database alone: what is still to be done here, and when a backup of it was made. */
export const OWN_SETTINGS = [
  'due-to-make',
  'list-made-at',
  'list-in-doubt',
  'last-backup',
  'backup-put-off',
  'tour-seen',
];

interface Schema<T> {
  readonly safeParse: (raw: unknown) => { success: true; data: T } | { success: false };
}

function table<T extends object>(name: string, schema: Schema<T>, rowOf: (value: T) => object): BackupTable {
  return {
    name,
    read: (raw) => {
      const parsed = schema.safeParse(raw);
      return parsed.success ? { ...rowOf(parsed.data) } : null;
    },
  };
}

function asItIs<T>(value: T): T {
  return value;
}

/**
 * Something of `raw` is not in `row`: a newer program of the same database version has written it, and to go on would
 * drop it in silence.
 */
export function losesSomething(raw: unknown, row: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  if (typeof row !== 'object' || row === null) return true;
  const kept = new Map<string, unknown>(Object.entries(row));
  return Object.entries(raw).some(([key, value]) => !kept.has(key) || losesSomething(value, kept.get(key)));
}
