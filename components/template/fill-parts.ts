import type { SourceWord } from '../source/source-word.ts';

/** Finished pieces of a text: what takes more than one word of the vocabulary, ready to be put in. */
export const FILL_PARTS: readonly SourceWord[] = [
  part(
    'List of the invoices',
    'One line for each: number, day it was due, what is open.',
    `{% for invoice in invoices %}
- {{ invoice.number }}, due {{ invoice.due }}: {{ invoice.open }}
{%- endfor %}`,
  ),
  part(
    'One or several invoices',
    'Other words for one invoice than for more.',
    '{% if invoice_count == 1 %}this invoice{% else %}these invoices{% endif %}',
  ),
  part(
    'Subject that others may read',
    'Quiet words for a shared mailbox and for private people.',
    '{% if shared %}A short note{% else %}Invoice {{ invoices[0].number }}{% endif %}',
  ),
  part(
    'A sentence only if promised',
    'Left out when nothing was promised.',
    "{% if promise.amount != '' %}We agreed on {{ promise.amount }} by {{ promise.date }}.{% endif %}",
  ),
  part(
    'Every promised payment',
    'One line for each: amount, day, invoices.',
    `{% for one in promises %}
- {{ one.amount }} by {{ one.date }}, for {{ one.invoices }}
{%- endfor %}`,
  ),
  part(
    'Every instalment',
    'One line for each: amount and day.',
    `{% for one in plan.instalments %}
- Instalment {{ one.number }}: {{ one.amount }} by {{ one.date }}
{%- endfor %}`,
  ),
  part(
    'Invoices sent again',
    'One line for each.',
    `{% for one in resent %}
- {{ one.number }}
{%- endfor %}`,
  ),
  part(
    'Details noted',
    'One line for each address or number.',
    `{% for one in details %}
- {{ one.line }}
{%- endfor %}`,
  ),
];

function part(label: string, meaning: string, code: string): SourceWord {
  return { kind: 'part', code, label, meaning, example: '' };
}
