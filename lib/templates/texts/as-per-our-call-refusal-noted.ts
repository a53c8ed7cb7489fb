import { partsOf } from '../parts.ts';
import type { BuiltInText } from '../template-source.ts';
import { english } from '../words/english.ts';

const { confirmation, onThePhone, subject } = partsOf(english);

/** P14, P20, P23: what was said in their words and what stays open. Nothing is threatened. */
export const asPerOurCallRefusalNoted: BuiltInText = {
  id: 'as-per-our-call-refusal-noted',
  language: 'en',
  name: 'As per our call: what you said',
  purpose: 'Right after a phone call in which payment was refused',
  tone: 1,
  subject: subject(),
  body: confirmation(
    `Thank you for speaking openly with me. As per our phone call ${onThePhone}, I have noted that you do not mean to pay as things stand.`,
    `{% if call.words != '' -%}
You said: “{{ call.words }}”
{%- endif %}`,
  ),
};
