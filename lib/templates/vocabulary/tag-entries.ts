import type { TagEntry } from './entry.ts';

/** Every word of the language there is; another one is refused. */
export const TAGS: readonly TagEntry[] = [
  {
    name: 'if',
    meaning:
      'Words that stand there only if something is so; `elsif` and `else` say what stands there otherwise.',
    example: "{% if me.phone != '' %}Call me at {{ me.phone }}.{% else %}Just answer this mail.{% endif %}",
  },
  {
    name: 'unless',
    meaning: 'Words that stand there only if something is not so.',
    example: '{% unless shared %}Invoice {{ invoices[0].number }}{% endunless %}',
  },
  {
    name: 'for',
    meaning: 'The same words once for each thing in a list.',
    example: '{% for invoice in invoices %}\n- {{ invoice.number }}: {{ invoice.open }}\n{%- endfor %}',
  },
  { name: 'break', meaning: 'Ends a `for` early.', example: '{% break %}' },
  { name: 'continue', meaning: 'Goes on with the next of a `for`.', example: '{% continue %}' },
  {
    name: 'case',
    meaning: 'One of several words, by what something is.',
    example: "{% case received.kind %}{% when 'payment' %}Thank you.{% else %}Thank you again.{% endcase %}",
  },
  {
    name: 'assign',
    meaning: 'Gives something a short name of your own.',
    example: '{% assign oldest = invoices[0] %}{{ oldest.number }}',
  },
  {
    name: 'capture',
    meaning: 'Gives words you put together a name of your own.',
    example: '{% capture ours %}{{ me.name }}, {{ firm.name }}{% endcapture %}{{ ours }}',
  },
  {
    name: 'comment',
    meaning: 'A note for yourself that is never written.',
    example: '{% comment %}Ask Bob before this is changed.{% endcomment %}',
  },
  { name: 'raw', meaning: 'Braces that stay as they are.', example: '{% raw %}{{ like this }}{% endraw %}' },
];
