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

const PROMISES = `{% for one in promises %}
- {{ one.amount }} by {{ one.date }}, for {{ one.invoices }}
{%- endfor %}`;

const PLAN = `{% for one in plan.instalments %}
- Instalment {{ one.number }}: {{ one.amount }} by {{ one.date }}
{%- endfor %}`;

const RESENT = `{% for one in resent %}
- {{ one.number }}
{%- endfor %}`;

const DETAILS = `{% for one in details %}
- {{ one.line }}
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
      {
        code: '{{ invoices[0].order_number }}',
        label: 'Their order number',
        hint: 'of the oldest invoice; empty when none is known',
      },
      {
        code: '{{ invoices[0].description }}',
        label: 'What was delivered',
        hint: 'on the oldest invoice; empty when the list did not say',
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
      { code: '{{ call.words }}', label: 'Their words', hint: 'the exact words of a refusal' },
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
        code: PROMISES,
        label: 'Every promised payment',
        hint: 'one line for each: amount, day, invoices',
      },
      { code: PLAN, label: 'Every instalment', hint: 'one line for each: amount and day' },
      { code: '{{ plan.total }}', label: 'Sum of the instalments', hint: 'empty without a plan' },
      { code: '{{ plan.rate }}', label: 'Agreed rate', hint: 'as you typed it, such as “6.23 %”' },
      {
        code: '{{ takes_place }}',
        label: 'What it takes the place of',
        hint: 'what was agreed before, in one sentence; or empty',
      },
      { code: '{{ dispute.invoices }}', label: 'In question', hint: '“200.00 USD of INV-7”, or empty' },
      { code: '{{ dispute.owner }}', label: 'Who looks into it', hint: 'empty when nothing is in question' },
      { code: '{{ dispute.answer_by }}', label: 'Day of the answer', hint: '“4 December 2026”' },
      { code: RESENT, label: 'Invoices sent again', hint: 'one line for each' },
      { code: DETAILS, label: 'Details noted', hint: 'one line for each: “E-mail: mary@northwind.example”' },
      { code: '{{ next }}', label: 'What happens next', hint: 'in sentences; empty when nothing was agreed' },
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
    title: 'What has come in',
    words: [
      { code: '{{ received.amount }}', label: 'Amount', hint: 'empty in a text that is no thank-you' },
      { code: '{{ received.date }}', label: 'Day', hint: 'empty where the books do not say' },
      { code: '{{ received.invoices }}', label: 'For which invoices', hint: 'their numbers' },
    ],
  },
  {
    title: 'You and the day',
    words: [
      { code: '{{ me.name }}', label: 'Your name', hint: 'from “Your firm”' },
      { code: '{{ me.phone }}', label: 'Your phone', hint: 'from “Your firm”' },
      { code: '{{ firm.name }}', label: 'Your firm', hint: 'from “Your firm”' },
      { code: '{{ firm.payment }}', label: 'How to pay', hint: 'the lines from “Your firm”' },
      {
        code: '{% if shared %}A short note{% else %}Invoice {{ invoices[0].number }}{% endif %}',
        label: 'Subject others may read',
        hint: 'other words for a shared mailbox and for private people',
      },
      { code: '{{ today }}', label: 'Today', hint: 'the day the mail is written' },
      { code: '{{ deadline }}', label: 'Last day of a notice', hint: 'at least 15 days from today' },
    ],
  },
];
