import type { TemplateData } from './template-data.ts';

/** What a text may name besides firm, customer and invoices: what it is written about. */
export type OccasionData = Omit<
  TemplateData,
  | 'language'
  | 'firm'
  | 'me'
  | 'account'
  | 'contact'
  | 'shared'
  | 'invoices'
  | 'invoice_count'
  | 'invoices_by_customer'
  | 'total'
  | 'totals'
  | 'days_past_due'
  | 'today'
  | 'deadline'
>;

/** Of what was not said, agreed or paid: empty words, so that a text asks for them and never has a hole. */
export const NO_OCCASION: OccasionData = {
  call: { date: '', time: '', zone: '', person: '', note: '', words: '' },
  mail: { date: '', time: '', zone: '' },
  promise: { amount: '', date: '', invoices: '', method: '', came: '' },
  promises: [],
  promise_count: 0,
  plan: { count: 0, total: '', invoices: '', method: '', rate: '', ends_after: '', instalments: [] },
  takes_place: '',
  dispute: { invoices: '', text: '', owner: '', answer_by: '' },
  resent: [],
  resent_count: 0,
  details: [],
  details_count: 0,
  has_agreement: false,
  next: '',
  received: { amount: '', date: '', invoices: '', kind: '', next_amount: '', next_date: '' },
  confirmation: '',
};
