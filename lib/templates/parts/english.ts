/** "on 18 November 2026 at 14:05 (CET)", and whom it was with where the greeting does not say so. */
export const ON_THE_PHONE = `on {{ call.date }} at {{ call.time }} ({{ call.zone }}){% if call.person != '' %}{% if contact.first_name == '' or contact.name != call.person %} with {{ call.person }}{% endif %}{% endif %}`;

/** What a call has brought, always in one order: payment, plan, question, copies, details (P23). */
export const AGREED = `{% if promise_count == 1 -%}
We agreed on the following:

- Amount: {{ promise.amount }}
- To be paid by: {{ promise.date }}
{%- if promise.invoices != '' %}
- For: {{ promise.invoices }}
{%- endif %}
{%- if promise.method != '' %}
- Paid: {{ promise.method }}
{%- endif %}
{%- elsif promise_count > 1 -%}
We agreed on these payments:
{% for one in promises %}
- {{ one.amount }} by {{ one.date }}{% if one.invoices != '' %}, for {{ one.invoices }}{% endif %}{% if one.method != '' %}, {{ one.method }}{% endif %}
{%- endfor %}
{%- endif %}

{% if plan.count > 0 -%}
We agreed on payment in parts, {{ plan.total }} in all{% if plan.invoices != '' %} for {{ plan.invoices }}{% endif %}{% if plan.method != '' %}, {{ plan.method }}{% endif %}:
{% for one in plan.instalments %}
- Instalment {{ one.number }}: {{ one.amount }} by {{ one.date }}
{%- endfor %}
{%- if plan.rate != '' %}

The agreed rate is {{ plan.rate }}.
{%- endif %}
{%- endif %}

{% if dispute.invoices != '' -%}
You told me that something is not right:

- In question: {{ dispute.invoices }}
{%- if dispute.owner != '' %}
- Looked into by: {{ dispute.owner }}
{%- endif %}
- Answer by: {{ dispute.answer_by }}
{%- endif %}

{% if resent_count > 0 -%}
You get {% if resent_count == 1 %}this invoice{% else %}these invoices{% endif %} from me again:
{% for one in resent %}
- {{ one.number }}
{%- endfor %}
{%- endif %}

{% if details_count > 0 -%}
I have noted {% if details_count == 1 %}this detail{% else %}these details{% endif %}:
{% for one in details %}
- {{ one.line }}
{%- endfor %}
{%- endif %}`;

/** Where nothing was agreed: what the call was about. */
export const SPOKEN_ABOUT = `{% if has_agreement == false and invoice_count > 0 -%}
We spoke about {% if invoice_count == 1 %}this invoice{% else %}these invoices{% endif %}:
{% for invoice in invoices %}
- {{ invoice.number }}, due {{ invoice.due }}: {{ invoice.open }}
{%- endfor %}
{%- endif %}`;

export const NEXT = `{% if next != '' -%}
{{ next }}

{% endif -%}`;

export const PAYMENT = `{% if firm.payment != '' -%}
{{ firm.payment }}

{% endif -%}`;

export const CORRECTION = 'If this is not how you understood it, please tell me and I will correct it.';

export const SIGNATURE = `Kind regards,
{{ me.name }}
{{ firm.name }}
{{ me.phone }}`;

/** A confirmation: thanks and the day of the call, what was agreed, what happens next, how to put it right, who signs. */
export function confirmation(opening: string, own = ''): string {
  return [
    '{{ contact.greeting }},',
    opening,
    ...(own === '' ? [] : [own]),
    AGREED,
    SPOKEN_ABOUT,
    `${NEXT}${PAYMENT}${CORRECTION}`,
    SIGNATURE,
  ].join('\n\n');
}
