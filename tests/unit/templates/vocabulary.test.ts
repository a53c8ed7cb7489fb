import { describe, expect, it } from 'vitest';
import { textData } from '../../../lib/correspondence/text-data.ts';
import { engine } from '../../../lib/templates/engine.ts';
import { NO_OCCASION } from '../../../lib/templates/occasion-data.ts';
import { plainData } from '../../../lib/templates/plain-data.ts';
import { renderText } from '../../../lib/templates/render-text.ts';
import { DayValue } from '../../../lib/templates/values/day-value.ts';
import { MoneyValue } from '../../../lib/templates/values/money-value.ts';
import { VOCABULARY } from '../../../lib/templates/vocabulary.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';

/** What a list's things are called in the vocabulary. */
const ONE_OF: Readonly<Record<string, string>> = { invoices: 'invoice', invoices_by_customer: 'group' };
const FULL = plainData(2, true);

/** "contact.first_name", and of the things in a list "invoice.number in invoices". */
function namesIn(value: unknown, name: string, within = ''): string[] {
  const here = name === '' ? [] : [within ? `${name} in ${within}` : name];
  if (value instanceof MoneyValue || value instanceof DayValue || typeof value !== 'object' || value === null)
    return here;
  if (Array.isArray(value)) {
    // The invoices of a group are those of the whole list, described once.
    if (within !== '') return here;
    return [...here, ...inside(value[0], ONE_OF[name] ?? 'one', name)];
  }
  return [...here, ...inside(value, name, within)];
}

function inside(value: unknown, name: string, within: string): string[] {
  return Object.entries(value ?? {}).flatMap(([key, one]) =>
    namesIn(one, name === '' ? key : `${name}.${key}`, within),
  );
}

describe('the vocabulary', () => {
  it('names all that a text can name, and nothing else', () => {
    const described = VOCABULARY.variables.map(({ name, within }) =>
      within ? `${name} in ${within}` : name,
    );
    expect(described.toSorted()).toEqual(namesIn(FULL, '').toSorted());
  });

  it('is the same whatever a text is about', () => {
    const general = Object.keys(textData(buildTextFacts())).toSorted();
    expect(general).toEqual(Object.keys(FULL).toSorted());
    expect(general).toEqual(expect.arrayContaining(Object.keys(NO_OCCASION)));
  });

  it('names every filter and tag there is, and nothing else', () => {
    expect(VOCABULARY.filters.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(engine.filters).toSorted(),
    );
    expect(VOCABULARY.tags.map(({ name }) => name).toSorted()).toEqual(Object.keys(engine.tags).toSorted());
  });

  it.each(VOCABULARY.filters)('says how $name is written, as it can be written', ({ example }) => {
    const rendered = renderText({ subject: 'x', body: example.replace('call.note', 'call.person') }, FULL);
    expect(rendered).toMatchObject({ ok: true });
  });

  it.each(VOCABULARY.tags.filter(({ name }) => name !== 'break' && name !== 'continue'))(
    'says how $name is written, as it can be written',
    ({ example }) => {
      expect(renderText({ subject: 'x', body: example }, FULL)).toMatchObject({ ok: true });
    },
  );

  it.each(VOCABULARY.variables)('says of $name in one sentence what it is', ({ meaning, kind, example }) => {
    expect(meaning).toMatch(/^[A-Z].*[^.]\.$/);
    expect(example === '').toBe(kind === 'list' || kind === 'group' || kind === 'yes-no');
  });
});
