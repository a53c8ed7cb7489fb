import { describe, expect, it } from 'vitest';
import { textData } from '../../../lib/correspondence/text-data.ts';
import { renderText } from '../../../lib/templates/render-text.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';

const data = textData(buildTextFacts());

describe('a text that cannot be read says why in plain words, and in which line', () => {
  it.each([
    ['{% if total %}', '“if” begins here and has no “endif”'],
    ['{% for one in totals %}{{ one.amount }}', '“for” begins here and has no “endfor”'],
    ['{% raw %}', '“raw” begins here and has no “endraw”'],
    ['{% endif %}', '“endif” stands here without what it belongs to, such as “if” or “for”'],
    ['{% else %}', '“else” stands here without what it belongs to, such as “if” or “for”'],
    ['{% if total %}{% else %}{% else %}{% endif %}', 'Two “else” stand here where one can'],
    ['{{ total', '“{{ total” is not closed: its last braces are missing'],
    ['{{ total }', '“{{ total }” is not closed: its last braces are missing'],
    ['{% if total', '“{% if total” is not closed: its last braces are missing'],
    ['{{ }}', 'Nothing stands between the braces here'],
    ['{% %}', 'Nothing stands between the braces here'],
    ['{% if %}x{% endif %}', 'Nothing stands between the braces here'],
    ['{{ | money }}', '“| money” is not a word that can be filled in'],
    ['{% for x %}{% endfor %}', '“{% for x %}” is not complete, such as {% for invoice in invoices %}'],
    ['{% assign %}', 'A name of your own is missing here'],
    ['{% capture %}{% endcapture %}', 'A name of your own is missing here'],
    ['{% assign x %}', 'An equals sign is missing here, such as in {% assign oldest = invoices[0] %}'],
    ["{{ total | money 'code' }}", 'A colon is missing behind the name of the filter'],
    ['{{ 1 + 1 }}', 'A sign stands here that texts do not know, or a “|” is missing'],
    ['{{ invoices[0.number }}', 'A bracket is opened here and not closed'],
    ['{{ account.nme }}', '“account.nme” is not a word that can be filled in'],
    ['{{ total | mony }}', '“mony” is not a filter that exists'],
    ["{% include 'x' %}", '“include” is not a word that texts know'],
    ['{% for i in (1..1000000000) %}x{% endfor %}', 'This text grows too long'],
  ])('%s', (body, sentence) => {
    const said = renderText({ subject: 'x', body: `Dear Mary,\n${body}` }, data);
    expect(said.ok ? said.value.body : said.message).toBe(`In the text: ${sentence} (line 2).`);
  });

  it('without a line where it is the whole of it', () => {
    expect(renderText({ subject: 'x', body: 'x'.repeat(200_000) }, data)).toMatchObject({
      message: 'In the text: This text grows too long.',
    });
  });
});
