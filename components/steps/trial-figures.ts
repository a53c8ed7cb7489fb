import type { StepsTrial } from '../../lib/app/steps-trial.ts';
import { count } from '../../lib/shared/text.ts';

export interface TrialFigure {
  readonly label: string;
  readonly asSaved: string;
  /** '' where nothing was edited. */
  readonly asEdited: string;
}

const FIGURES: readonly (readonly [label: string, of: (trial: StepsTrial) => string])[] = [
  [
    'Contacts in all',
    ({ summary: { contacts } }) => String(contacts.call + contacts.email + contacts.letter),
  ],
  ['Calls', ({ summary }) => String(summary.contacts.call)],
  ['Mails', ({ summary }) => String(summary.contacts.email)],
  ['Letters', ({ summary }) => String(summary.contacts.letter)],
  ['For each customer, on average', ({ summary }) => String(summary.contactsPerAccount.average)],
  [
    'The busiest customer',
    ({ busiest }) => (busiest ? `${busiest.name}, ${count(busiest.contacts, 'contact')}` : 'none'),
  ],
  ['Customers sent a final notice', ({ summary }) => String(summary.finalNotices)],
  ['Customers handed to a partner', ({ summary }) => String(summary.handOffs)],
  [
    'Invoices paid',
    ({ summary: { daysToPayment } }) =>
      daysToPayment
        ? `${daysToPayment.invoices}, half of them by ${count(daysToPayment.median, 'day')} late`
        : '0',
  ],
  [
    'Promises kept, and not kept',
    ({ summary: { promises } }) => `${promises.kept + promises['kept-in-part']}, ${promises.broken}`,
  ],
];

/** What a person judges steps by, in the order in which she would ask. */
export function trialFigures(asSaved: StepsTrial, asEdited: StepsTrial | null): TrialFigure[] {
  return FIGURES.map(([label, of]) => ({
    label,
    asSaved: of(asSaved),
    asEdited: asEdited ? of(asEdited) : '',
  }));
}
