/** The same parts as in English, in the same order. */
export const ON_THE_PHONE = `am {{ call.date }} um {{ call.time }} Uhr ({{ call.zone }}){% if call.person != '' %}{% if contact.first_name == '' or contact.name != call.person %} mit {{ call.person }}{% endif %}{% endif %}`;

export const AGREED = `{% if promise_count == 1 -%}
Wir haben Folgendes vereinbart:

- Betrag: {{ promise.amount }}
- Zahlung bis: {{ promise.date }}
{%- if promise.invoices != '' %}
- Für: {{ promise.invoices }}
{%- endif %}
{%- if promise.method != '' %}
- Zahlung: {{ promise.method }}
{%- endif %}
{%- elsif promise_count > 1 -%}
Wir haben diese Zahlungen vereinbart:
{% for one in promises %}
- {{ one.amount }} bis zum {{ one.date }}{% if one.invoices != '' %}, für {{ one.invoices }}{% endif %}{% if one.method != '' %}, {{ one.method }}{% endif %}
{%- endfor %}
{%- endif %}

{% if plan.count > 0 -%}
Wir haben Zahlung in Raten vereinbart, zusammen {{ plan.total }}{% if plan.invoices != '' %} für {{ plan.invoices }}{% endif %}{% if plan.method != '' %}, {{ plan.method }}{% endif %}:
{% for one in plan.instalments %}
- Rate {{ one.number }}: {{ one.amount }} bis zum {{ one.date }}
{%- endfor %}
{%- if plan.rate != '' %}

Der vereinbarte Satz ist {{ plan.rate }}.
{%- endif %}
{%- endif %}

{% if dispute.invoices != '' -%}
Sie haben mir gesagt, dass etwas nicht stimmt:

- Es geht um: {{ dispute.invoices }}
{%- if dispute.owner != '' %}
- Darum kümmert sich: {{ dispute.owner }}
{%- endif %}
- Antwort bis: {{ dispute.answer_by }}
{%- endif %}

{% if resent_count > 0 -%}
Sie bekommen {% if resent_count == 1 %}diese Rechnung{% else %}diese Rechnungen{% endif %} noch einmal von mir:
{% for one in resent %}
- {{ one.number }}
{%- endfor %}
{%- endif %}

{% if details_count > 0 -%}
Ich habe mir {% if details_count == 1 %}diese Angabe{% else %}diese Angaben{% endif %} notiert:
{% for one in details %}
- {{ one.line }}
{%- endfor %}
{%- endif %}`;

export const SPOKEN_ABOUT = `{% if has_agreement == false and invoice_count > 0 -%}
Wir haben über {% if invoice_count == 1 %}diese Rechnung{% else %}diese Rechnungen{% endif %} gesprochen:
{% for invoice in invoices %}
- {{ invoice.number }}, fällig {{ invoice.due }}: {{ invoice.open }}
{%- endfor %}
{%- endif %}`;

export const NEXT = `{% if next != '' -%}
{{ next }}

{% endif -%}`;

export const PAYMENT = `{% if firm.payment != '' -%}
{{ firm.payment }}

{% endif -%}`;

export const CORRECTION =
  'Wenn Sie es anders verstanden haben, sagen Sie mir bitte Bescheid; ich berichtige es gern.';

export const SIGNATURE = `Mit freundlichen Grüßen
{{ me.name }}
{{ firm.name }}
{{ me.phone }}`;

/** A confirmation, part by part as in English. */
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
