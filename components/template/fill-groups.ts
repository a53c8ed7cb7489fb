/** A word, or a small part, that is filled in when a mail is written. */
export interface FillWord {
  /** What stands in the text. */
  readonly code: string;
  readonly label: string;
  /** An example, or when it stays empty. */
  readonly hint: string;
}

interface FillGroup {
  readonly title: string;
  readonly words: readonly FillWord[];
}

const LIST = `{% for invoice in invoices %}
- {{ invoice.number }}, due {{ invoice.due }}: {{ invoice.open }}
{%- endfor %}`;

/** Everything a text can name, in plain words, in the order in which a mail is written. */
export const FILL_GROUPS: readonly FillGroup[] = [
  {
    title: 'The person',
    words: [
      {
        code: '{{ contact.greeting }}',
        label: 'Greeting',
        hint: '“Dear Mary”, or “Hello” when no name is known',
      },
      { code: '{{ contact.first_name }}', label: 'First name', hint: 'empty when no name is known' },
      { code: '{{ contact.name }}', label: 'Full name', hint: '“Mary Adams”' },
      { code: '{{ account.name }}', label: 'Customer', hint: '“Northwind Traders”' },
    ],
  },
  {
    title: 'The invoices',
    words: [
      { code: LIST, label: 'List of the invoices', hint: 'one line for each: number, due date, amount' },
      { code: '{{ total }}', label: 'Open in all', hint: '“3,680.00 USD”, each currency by itself' },
      {
        code: '{{ invoices[0].number }}',
        label: 'Oldest invoice',
        hint: 'its number; also .date, .due and .open',
      },
      { code: '{{ invoice_count }}', label: 'How many', hint: '“2”' },
      { code: '{{ days_past_due }}', label: 'How late', hint: 'days since the oldest was due' },
      {
        code: '{% if invoice_count == 1 %}this invoice{% else %}these invoices{% endif %}',
        label: 'One or several',
        hint: 'different words for one invoice and for more',
      },
    ],
  },
  {
    title: 'A phone call',
    words: [
      { code: '{{ call.date }}', label: 'Day of the call', hint: 'empty in a text that is not about a call' },
      { code: '{{ call.time }}', label: 'Time of the call', hint: '“14:05”' },
      { code: '{{ call.zone }}', label: 'Whose time', hint: '“EST”' },
      { code: '{{ call.person }}', label: 'Spoken to', hint: 'the person on the phone' },
      { code: '{{ call.note }}', label: 'Your note', hint: 'as you typed it during the call' },
    ],
  },
  {
    title: 'What was agreed',
    words: [
      { code: '{{ promise.amount }}', label: 'Promised amount', hint: 'empty when nothing was promised' },
      { code: '{{ promise.date }}', label: 'Promised day', hint: '“4 December 2026”' },
      { code: '{{ promise.invoices }}', label: 'For which invoices', hint: 'their numbers' },
      {
        code: '{{ confirmation }}',
        label: 'Your confirmation',
        hint: '“my e-mail of 3 May 2026, 14:05”, or empty',
      },
      {
        code: "{% if promise.amount != '' %}We agreed on {{ promise.amount }} by {{ promise.date }}.{% endif %}",
        label: 'Only if promised',
        hint: 'the sentence is left out when nothing was promised',
      },
    ],
  },
  {
    title: 'You and the day',
    words: [
      { code: '{{ me.name }}', label: 'Your name', hint: 'from “Your firm”' },
      { code: '{{ me.phone }}', label: 'Your phone', hint: 'from “Your firm”' },
      { code: '{{ firm.name }}', label: 'Your firm', hint: 'from “Your firm”' },
      { code: '{{ firm.payment }}', label: 'How to pay', hint: 'the lines from “Your firm”' },
      { code: '{{ today }}', label: 'Today', hint: 'the day the mail is written' },
      { code: '{{ deadline }}', label: 'Last day of a notice', hint: 'at least 15 days from today' },
    ],
  },
];
