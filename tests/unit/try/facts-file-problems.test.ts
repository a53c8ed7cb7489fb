import { expect, it } from 'vitest';
import { readFactsFile } from '../../try/facts-file/read-facts-file.ts';

const MOMENT = { now: '2026-11-18 10:00', zone: 'America/New_York', locale: undefined };
const INVOICE = { number: 'INV-1', dueOn: '2026-11-01', open: '10.00 USD' };

async function problemOf(file: unknown, moment: Partial<typeof MOMENT> = {}): Promise<string> {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  try {
    await readFactsFile(text, { ...MOMENT, ...moment });
  } catch (error) {
    return error instanceof Error && error.name === 'FileProblem' ? error.message : `a stack: ${error}`;
  }
  return 'nothing';
}

it.each<readonly [said: string, file: unknown, sentence: string]>([
  ['a field that is not known', { items: [{ ...INVOICE, opne: 1 }] }, 'items[0]: "opne" is not known here'],
  ['a field at the top that is not known', { invoices: [] }, '"invoices" is not known here'],
  ['no amount', { items: [{ number: 'INV-1' }] }, 'items[0].open: is missing'],
  ['no currency', { items: [{ ...INVOICE, open: '10.00' }] }, 'items[0].open: “10.00” has to be an amount'],
  ['a number for an amount', { items: [{ ...INVOICE, open: 10 }] }, 'items[0].open: has to be an amount'],
  [
    'too many digits',
    { items: [{ ...INVOICE, open: '10.0001 USD' }] },
    'items[0].open: “10.0001 USD” has to be',
  ],
  [
    'a day that does not exist',
    { items: [{ ...INVOICE, dueOn: '2026-02-30' }] },
    'items[0].dueOn: is not a day',
  ],
  [
    'a credit without its minus',
    { items: [{ ...INVOICE, kind: 'credit-memo' }] },
    'items[0].open: credits and payments are written with a minus',
  ],
  [
    'an unknown kind',
    { items: [{ ...INVOICE, kind: 'bill' }] },
    'items[0].kind: has to be one of invoice, credit-memo',
  ],
  [
    'an unknown entry',
    { activities: [{ kind: 'fax', at: '2026-11-01' }] },
    'activities[0].kind: has to have a kind: call',
  ],
  [
    'a moment without offset or date',
    { activities: [{ kind: 'answer', at: 'yesterday' }] },
    'activities[0].at: has to be a moment',
  ],
  [
    'a clock that does not exist',
    { activities: [{ kind: 'answer', at: '2026-11-01 25:00' }] },
    'activities[0].at: “2026-11-01 25:00” has to be a moment',
  ],
  [
    'an outcome that does not exist',
    { activities: [{ kind: 'call', at: '2026-11-01', outcome: 'busy' }] },
    'activities[0].outcome: has to be one of promised, talked',
  ],
  [
    'an invoice that is not there',
    { items: [INVOICE], promises: [{ amount: '10.00 USD', dueOn: '2026-11-20', invoices: ['INV-2'] }] },
    'promises[0].invoices[0]: there is no invoice INV-2 among the items',
  ],
  [
    'a promise in another currency',
    { items: [INVOICE], promises: [{ amount: '10.00 EUR', dueOn: '2026-11-20' }] },
    'promises[0].invoices: none of them is in EUR',
  ],
  [
    'a step that is not there',
    { items: [INVOICE], activities: [{ kind: 'mail', at: '2026-11-05', level: 'reminder-9' }] },
    'activities[0].level: there is no step “reminder-9”',
  ],
  [
    'somebody who is not there',
    { activities: [{ kind: 'answer', at: '2026-11-05', contact: 'Mary' }] },
    'activities[0].contact: there is nobody called Mary',
  ],
  [
    'a confirmation without a call',
    { activities: [{ kind: 'mail', at: '2026-11-05', purpose: 'as-per-our-call' }] },
    'activities[0].confirms: there is no call before it',
  ],
  ['no mail address', { contacts: [{ email: 'mary at home' }] }, 'contacts[0].email: “mary at home” is not'],
  ['a place in words', { account: { place: 'Texas' } }, 'account.place: has to be a place such as "US-MA"'],
  ['an unknown zone', { zone: 'Ohio' }, 'zone: is not a time zone'],
  [
    'an unknown procedure',
    { procedure: 'gentle' },
    'procedure: has to be "trade", "consumer" or a whole procedure',
  ],
  [
    'half a procedure',
    { procedure: { id: 'x' } },
    'procedure: has to be "trade", "consumer" or a whole procedure; in this one',
  ],
  ['a rule that is not there', { rules: [{ rule: 'no-rule', most: 1 }] }, 'rules[0]: There is no such rule'],
  [
    'a rule loosened without a reason',
    { rules: [{ rule: 'house-calls-7', most: 9 }] },
    'rules[0]: This loosens the rule: note why',
  ],
  [
    'a holiday without its day',
    { holidays: { ours: ['Thanksgiving'] } },
    'holidays.ours[0]: has to be a day with',
  ],
  [
    'somebody else’s invoice',
    { items: [{ ...INVOICE, of: 'West' }] },
    'items[0].of: West is not among those',
  ],
  ['a list where a group belongs', { account: [] }, 'account: has to be a group of fields'],
  ['no JSON', '{ "items": [', 'The file is not JSON'],
])('%s is told in one sentence with its place', async (_said, file, sentence) => {
  const told = await problemOf(file);
  expect(told).toContain(sentence);
  expect(told.split('\n')).toHaveLength(1);
});

it('says that the moment is missing when neither the file nor the arguments have it', async () => {
  const file = JSON.stringify({ zone: 'UTC' });
  await expect(readFactsFile(file, { now: undefined, zone: undefined, locale: undefined })).rejects.toThrow(
    'now: is missing: give --now, or "now" in the file',
  );
});
