import { confirmation, ON_THE_PHONE } from '../parts/english.ts';
import type { BuiltInText } from '../template-source.ts';

/** P14, P20, P23: what was said in their words and what stays open. Nothing is threatened. */
export const asPerOurCallRefusalNoted: BuiltInText = {
  id: 'as-per-our-call-refusal-noted',
  language: 'en',
  name: 'As per our call: what you said',
  purpose: 'Right after a phone call in which payment was refused',
  tone: 1,
  subject: 'Our phone call on {{ call.date }}',
  body: confirmation(
    `Thank you for speaking openly with me. As per our phone call ${ON_THE_PHONE}, I have noted that you do not mean to pay as things stand.`,
    `{% if call.words != '' -%}
You said: “{{ call.words }}”
{%- endif %}`,
  ),
};
