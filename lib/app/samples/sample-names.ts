/** The made-up customers on which texts tend to go wrong, in the order in which they are shown. */
export const SAMPLES = [
  {
    id: 'sample-no-first-name',
    name: 'No first name',
    about: 'a shared mailbox, and nobody’s name is known',
  },
  { id: 'sample-three-currencies', name: 'Three currencies', about: 'invoices in euros, dollars and yen' },
  { id: 'sample-one-invoice', name: 'One invoice', about: 'one invoice and everything known about it' },
  { id: 'sample-forty-invoices', name: 'Forty invoices', about: 'a long list in one mail' },
  { id: 'sample-arabic-name', name: 'Arabic name', about: 'a name that is written from right to left' },
  { id: 'sample-parent-and-children', name: 'Parent and children', about: 'one firm pays for two others' },
  { id: 'sample-disputed-part', name: 'Disputed part', about: 'a part of one invoice is under review' },
  {
    id: 'sample-private-person',
    name: 'Private person',
    about: 'a consumer, whose subject lines others may read',
  },
] as const;

export type SampleId = (typeof SAMPLES)[number]['id'];

/** Accounts on record have other ids: theirs are made by `newId`. */
export function isSampleId(id: string): id is SampleId {
  return SAMPLES.some((sample) => sample.id === id);
}
