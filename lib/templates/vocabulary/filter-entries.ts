import type { FilterEntry } from './entry.ts';

/** Every filter there is; another one is refused. */
export const FILTERS: readonly FilterEntry[] = [
  {
    name: 'money',
    meaning: 'Writes an amount with its code, with its sign or as bare figures.',
    example: "{{ total | money: 'symbol' }}",
    gives: '$3,680.00',
  },
  {
    name: 'date',
    meaning: 'Writes a day in full, in short, or with the day of the week.',
    example: "{{ deadline | date: 'weekday' }}",
    gives: 'Friday, 4 December 2026',
  },
  {
    name: 'days_from_now',
    meaning: 'The day so many days after today.',
    example: '{{ 14 | days_from_now }}',
    gives: '2 December 2026',
  },
  {
    name: 'list',
    meaning: 'Joins several words with commas and the “and” of the language.',
    example: "{{ invoices | map: 'number' | list }}",
    gives: 'INV-7, INV-9 and INV-12',
  },
  {
    name: 'lines',
    meaning: 'Puts each of several words, or each line, on a line of its own, with what stands before it.',
    example: "{{ invoices | map: 'number' | lines: '- ' }}",
    gives: '- INV-7\n- INV-9',
  },
  {
    name: 'indent',
    meaning: 'Moves every line to the right by so many spaces.',
    example: '{{ firm.payment | indent: 2 }}',
    gives: '  Bank transfer to account 123456',
  },
  {
    name: 'first_name',
    meaning: 'The first name in a full name; empty where there is none.',
    example: '{{ call.person | first_name }}',
    gives: 'Mary',
  },
  {
    name: 'full_name',
    meaning: 'The name as it is written in a greeting, without Mr or Mrs; empty where it names no person.',
    example: '{{ contact.name | full_name }}',
    gives: 'Dr. Mary Adams',
  },
  {
    name: 'plural',
    meaning: 'A number with the word that fits it, by the rules of the language.',
    example: "{{ invoice_count | plural: 'invoice', 'invoices' }}",
    gives: '3 invoices',
  },
  {
    name: 'upper_first',
    meaning: 'Begins with a capital letter, as a sentence does.',
    example: '{{ promise.method | upper_first }}',
    gives: 'By bank transfer',
  },
  {
    name: 'default',
    meaning: 'Other words where there are none.',
    example: "{{ contact.first_name | default: 'there' }}",
    gives: 'Mary',
  },
  {
    name: 'map',
    meaning: 'Takes one thing of each in a list.',
    example: "{{ invoices | map: 'number' | join: ', ' }}",
    gives: 'INV-7, INV-9',
  },
  {
    name: 'join',
    meaning: 'Puts the words of a list one after the other, with a sign between them.',
    example: "{{ invoices | map: 'number' | join: '; ' }}",
    gives: 'INV-7; INV-9',
  },
  {
    name: 'first',
    meaning: 'The first of a list.',
    example: "{{ invoices | map: 'number' | first }}",
    gives: 'INV-7',
  },
  {
    name: 'last',
    meaning: 'The last of a list.',
    example: "{{ invoices | map: 'number' | last }}",
    gives: 'INV-12',
  },
  { name: 'size', meaning: 'How many there are in a list.', example: '{{ promises | size }}', gives: '2' },
  {
    name: 'reverse',
    meaning: 'Turns a list round: the latest invoice first.',
    example: "{{ invoices | map: 'number' | reverse | list }}",
    gives: 'INV-12, INV-9 and INV-7',
  },
  { name: 'upcase', meaning: 'In capital letters.', example: '{{ call.zone | upcase }}', gives: 'CET' },
  {
    name: 'downcase',
    meaning: 'In small letters.',
    example: '{{ promise.method | downcase }}',
    gives: 'by bank transfer',
  },
  {
    name: 'strip',
    meaning: 'Without spaces and line breaks around it.',
    example: '{{ call.note | strip }}',
    gives: 'Asked for a copy',
  },
  {
    name: 'append',
    meaning: 'Puts words behind it.',
    example: "{{ account.name | append: ' (customer)' }}",
    gives: 'Northwind Traders (customer)',
  },
  {
    name: 'prepend',
    meaning: 'Puts words before it.',
    example: "{{ me.phone | prepend: 'Tel. ' }}",
    gives: 'Tel. +1 555 0199',
  },
  {
    name: 'replace',
    meaning: 'Puts other words in the place of some.',
    example: "{{ account.name | replace: 'Traders', 'team' }}",
    gives: 'Northwind team',
  },
];
