import type { AccountView } from '../../lib/app/account-view.ts';
import type { CallForm } from '../../lib/domain/call-form.ts';

/** What every part of the call card is given. */
export interface CallFieldProps {
  readonly form: CallForm;
  readonly view: AccountView;
  /** The sentence about that field, if it is the one refused. */
  readonly errorFor: (field: string) => string | undefined;
  readonly onChange: (part: Partial<CallForm>) => void;
}

/** That refusal stands beside its field; any other is said above the buttons. */
export function isShown(reason: string): boolean {
  return FIELDS.includes(reason) || /^promise-(amount|date)(-\d+)?$/.test(reason);
}

const FIELDS = [
  'call-person',
  'call-outcome',
  'call-words',
  'call-note',
  'call-invoices',
  'call-details',
  'call-time',
  'promise-late',
  'plan-total',
  'plan-parts',
  'plan-first',
  'plan-instalments',
  'plan-ends',
  'dispute-text',
  'dispute-owner',
  'dispute-answer-by',
  'dispute-parts',
  'right-person-phone',
  'right-person-email',
];
