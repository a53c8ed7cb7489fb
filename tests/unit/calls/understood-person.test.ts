import { expect, it } from 'vitest';
import { understoodPerson } from '../../../lib/calls/understood-person.ts';
import { callFormSchema } from '../../../lib/domain/call-form.ts';

const told = (rightPerson: object | null) => understoodPerson(callFormSchema.parse({ rightPerson }));

it.each([
  ['nothing was said', null, null],
  ['a role alone is nobody to ring (P6)', { role: 'owner', name: ' ' }, null],
  [
    'a number is enough',
    { phone: ' 555 0100 ' },
    { name: '', role: 'unknown', phone: '555 0100', email: '' },
  ],
  [
    'all of it',
    { name: 'Ben Ode', role: 'accounts-payable', phone: '1', email: 'b@a.example' },
    { name: 'Ben Ode', role: 'accounts-payable', phone: '1', email: 'b@a.example' },
  ],
])('P17: %s', (_name, typed, expected) => {
  expect(told(typed)).toEqual(expected);
});
