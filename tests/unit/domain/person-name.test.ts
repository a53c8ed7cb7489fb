import { expect, it } from 'vitest';
import { firstName } from '../../../lib/domain/first-name.ts';
import { personName } from '../../../lib/domain/person-name.ts';
import { german } from '../../../lib/templates/words/german.ts';

it.each([
  ['Mary Adams', 'Guten Tag Mary Adams'],
  ['Andrea Kaiser', 'Guten Tag Andrea Kaiser'],
  ['Frau Mary Adams', 'Sehr geehrte Frau Adams'],
  ['Mrs Adams', 'Sehr geehrte Frau Adams'],
  ['Ms. Mary Ann Adams', 'Sehr geehrte Frau Adams'],
  ['Herr Jan van der Berg', 'Sehr geehrter Herr van der Berg'],
  ['Herr Dr. Jürgen Müller', 'Sehr geehrter Herr Dr. Müller'],
  ['Dr. Mary Adams', 'Guten Tag Dr. Mary Adams'],
  ['Prof. Dr. Adams', 'Guten Tag Prof. Dr. Adams'],
  ['Adams, Mary', 'Guten Tag Mary Adams'],
  ['J. Adams', 'Guten Tag J. Adams'],
  ['Accounts Payable', 'Guten Tag'],
  ['Kaiser Metall GmbH', 'Guten Tag'],
  ['ap@northwind.example', 'Guten Tag'],
  ['Herr', 'Guten Tag'],
  [null, 'Guten Tag'],
])('cases 42 and 70: nobody’s sex is guessed: %s is greeted “%s” in German', (name, greeting) => {
  expect(german.small.greeting(personName(name), firstName(name))).toBe(greeting);
});
