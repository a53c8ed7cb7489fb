import { CALL_OUTCOMES } from '../domain/call-outcome.ts';
import { PAYMENT_METHODS } from '../domain/payment-method.ts';
import { PAYMENT_REASONS } from '../domain/payment-reason.ts';
import { type Settings, settingsSchema } from '../domain/settings.ts';
import { type Refusal, type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readSettings, writeSettings } from '../storage/settings-store.ts';
import type { Program } from './program.ts';

/** The user's own entries of the call card's lists; an entry with an empty id is a new one. */
export type CallLists = Pick<Settings, 'callOutcomes' | 'paymentReasons' | 'paymentMethods'>;

/**
 * Puts these lists in the place of those before. An entry that is renamed keeps its id; calls that were logged keep the
 * words they were logged with (D13). Refused, with the list's name, when an entry has no name or stands there twice.
 */
export async function saveCallLists(program: Program, lists: CallLists): Promise<Result<CallLists>> {
  const { database } = program;
  const tidy = {
    callOutcomes: lists.callOutcomes.map((entry) => ({ ...entry, label: entry.label.trim() })),
    paymentReasons: lists.paymentReasons.map((entry) => ({ ...entry, label: entry.label.trim() })),
    paymentMethods: lists.paymentMethods.map((label) => label.trim()),
  };
  const problem =
    listProblem('callOutcomes', labelsOf(tidy.callOutcomes), labelsOf(Object.values(CALL_OUTCOMES))) ??
    listProblem('paymentReasons', labelsOf(tidy.paymentReasons), labelsOf(Object.values(PAYMENT_REASONS))) ??
    listProblem('paymentMethods', tidy.paymentMethods, Object.values(PAYMENT_METHODS));
  if (problem) return problem;
  const named = <T extends { readonly id: string }>(entry: T) => ({
    ...entry,
    id: entry.id || program.newId(),
  });
  return inOneTransaction(database, async () => {
    const settings = settingsSchema.parse({
      ...(await readSettings(database, program.defaults)),
      ...tidy,
      callOutcomes: tidy.callOutcomes.map(named),
      paymentReasons: tidy.paymentReasons.map(named),
    });
    await writeSettings(database, settings);
    const { callOutcomes, paymentReasons, paymentMethods } = settings;
    return success({ callOutcomes, paymentReasons, paymentMethods });
  });
}

function labelsOf(entries: readonly { readonly label: string }[]): string[] {
  return entries.map(({ label }) => label);
}

function listProblem(
  list: keyof CallLists,
  labels: readonly string[],
  ours: readonly string[],
): Refusal | null {
  const seen = new Set(ours.map(folded));
  for (const label of labels) {
    if (label === '') return refusal(list, 'Give each entry a name, or remove it.');
    if (label.length > LONGEST_LABEL)
      return refusal(list, `“${label.slice(0, 20)} …” is too long: ${LONGEST_LABEL} letters are the most.`);
    if (seen.has(folded(label))) return refusal(list, `“${label}” is in the list already.`);
    seen.add(folded(label));
  }
  return null;
}

function folded(label: string): string {
  return label.normalize('NFC').toLowerCase();
}

const LONGEST_LABEL = 60;
