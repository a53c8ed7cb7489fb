import type { LanguageWords, PartWords } from './language-words.ts';

/** What several texts of a language have in common, as Liquid. Parts that say nothing leave no trace. */
export interface Parts {
  /** "Our phone call on 18 November 2026: your question"; where others read the subject, not what it was about. */
  readonly subject: (about?: string) => string;
  /** "on 18 November 2026 at 14:05 (CET)", and whom it was with where the greeting does not say so. */
  readonly onThePhone: string;
  /** What a call has brought, always in one order: payment, plan, question, copies, details (P23). */
  readonly agreed: string;
  /** The same of what they wrote. */
  readonly asWritten: string;
  readonly openInvoices: string;
  readonly next: string;
  readonly payment: string;
  readonly correction: string;
  readonly signature: string;
  /** Thanks and the day of the call, what was agreed, what happens next, how to put it right, who signs. */
  readonly confirmation: (opening: string, own?: string) => string;
}

export function partsOf({ parts: words }: LanguageWords): Parts {
  const ourCall = words.ourCall('{{ call.date }}');
  const agreed = agreedPart(words, words.weAgreed);
  const openInvoices = each('invoice in invoices', openInvoice(words));
  const signature = `${words.regards}\n{{ me.name }}\n{{ firm.name }}\n{{ me.phone }}\n{{ me.signature }}`;
  const closing = `${NEXT}${PAYMENT_WHERE_DUE}${words.correction}`;
  const spokenAbout = `{% if has_agreement == false and invoice_count > 0 -%}
${words.spokeAbout(oneOrMany('invoice_count', words.theseInvoices))}${words.colon}
${openInvoices}
{%- endif %}`;
  return {
    subject: (about = '') =>
      about === ''
        ? ourCall
        : `{% if shared %}${ourCall}{% else %}${ourCall}${words.colon} ${about}{% endif %}`,
    onThePhone: `${words.onThePhone('{{ call.date }}', '{{ call.time }}', '{{ call.zone }}')}{% if call.person != '' %}{% if contact.first_name == '' or contact.name != call.person %} ${words.withPerson('{{ call.person }}')}{% endif %}{% endif %}`,
    agreed,
    asWritten: agreedPart(words, words.iNoted),
    openInvoices,
    next: NEXT,
    payment: PAYMENT,
    correction: words.correction,
    signature,
    confirmation: (opening, own = '') =>
      [`{{ contact.greeting }}${words.afterGreeting}`, opening, own, agreed, spokenAbout, closing, signature]
        .filter((part) => part !== '')
        .join('\n\n'),
  };
}

const NEXT = whereThere('next', '{{ next }}\n\n');
const PAYMENT = whereThere('firm.payment', '{{ firm.payment }}\n\n');
/** Who was only promised an answer, or gave a new address, is not told how to pay in the same breath. */
const PAYMENT_WHERE_DUE = `{% if promise_count > 0 or plan.count > 0 or resent_count > 0 or has_agreement == false -%}
${PAYMENT}{% endif -%}
`;

function agreedPart(words: PartWords, [one, several]: PartWords['weAgreed']): string {
  return [
    `{% if promise_count == 1 -%}
${one}${words.colon}

- ${words.amount}${words.colon} {{ promise.amount }}
- ${words.payBy}${words.colon} {{ promise.date }}
${lineOf(words, words.concerns, 'promise.invoices')}
${lineOf(words, words.paidHow, 'promise.method')}
{%- elsif promise_count > 1 -%}
${several}${words.colon}
${each('one in promises', `${words.sumBy('{{ one.amount }}', '{{ one.date }}')}${concerns(words, 'one', ', ')}`)}
{%- endif %}`,
    `{% if plan.count > 0 -%}
${words.inParts('{{ plan.total }}')}${concerns(words, 'plan', ' ')}${words.colon}
${each('one in plan.instalments', `${words.instalment} {{ one.number }}${words.colon} ${words.sumBy('{{ one.amount }}', '{{ one.date }}')}`)}
{%- if plan.rate != '' %}

${words.rate('{{ plan.rate }}')}
{%- endif %}
{%- endif %}`,
    `{% if takes_place != '' -%}
{{ takes_place }}
{%- endif %}`,
    `{% if dispute.invoices != '' -%}
${words.complaint}${words.colon}

- ${words.inQuestion}${words.colon} {{ dispute.invoices }}
${lineOf(words, words.lookedIntoBy, 'dispute.owner')}
- ${words.answerBy}${words.colon} {{ dispute.answer_by }}
{%- endif %}`,
    announced(
      words,
      'resent',
      words.sentAgain(oneOrMany('resent_count', words.theseInvoices)),
      '{{ one.number }}',
    ),
    announced(
      words,
      'details',
      words.notedDetails(oneOrMany('details_count', words.theseDetails)),
      '{{ one.line }}',
    ),
  ].join('\n\n');
}

function openInvoice({ due, colon }: PartWords): string {
  return `{{ invoice.number }}, ${due('{{ invoice.due }}')}${colon} {{ invoice.open }}`;
}

/** "for INV-1042, by bank transfer", behind what was agreed on. */
function concerns({ forInvoices }: PartWords, of: string, before: string): string {
  return `{% if ${of}.invoices != '' %}${before}${forInvoices(`{{ ${of}.invoices }}`)}{% endif %}{% if ${of}.method != '' %}, {{ ${of}.method }}{% endif %}`;
}

function lineOf({ colon }: PartWords, label: string, name: string): string {
  return `{%- if ${name} != '' %}
- ${label}${colon} {{ ${name} }}
{%- endif %}`;
}

function announced({ colon }: PartWords, name: string, sentence: string, line: string): string {
  return `{% if ${name}_count > 0 -%}
${sentence}${colon}
${each(`one in ${name}`, line)}
{%- endif %}`;
}

function each(which: string, line: string): string {
  return `{% for ${which} %}
- ${line}
{%- endfor %}`;
}

function oneOrMany(count: string, [one, many]: PartWords['theseInvoices']): string {
  return `{% if ${count} == 1 %}${one}{% else %}${many}{% endif %}`;
}

function whereThere(name: string, text: string): string {
  return `{% if ${name} != '' -%}\n${text}{% endif -%}\n`;
}
