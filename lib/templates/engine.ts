import { type Context, Liquid } from 'liquidjs';
import { CaptureWords } from './capture-words.ts';
import { OWN_FILTERS } from './filters/own-filters.ts';
import type { FilterSurroundings, TextFilter } from './filters/text-filter.ts';
import { printedWords } from './printed-words.ts';
import { DayValue } from './values/day-value.ts';
import { VOCABULARY } from './vocabulary.ts';

/**
 * Liquid as e-mail tools speak it: no files, no includes, unknown variables and filters are errors, never holes. What the
 * vocabulary does not name does not exist: arithmetic on amounts, markup, includes.
 */
export const engine = vocabularyEngine();

function vocabularyEngine(): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // `{% if contact.first_name %}` is how people ask whether there is one.
    jsTruthy: true,
    relativeReference: false,
    dynamicPartials: false,
    templates: {},
    outputEscape: printedWords,
    // By the clock: a machine under load must not refuse what it would write a moment later.
    renderLimit: 3_000,
    memoryLimit: 5_000_000,
    parseLimit: 100_000,
  });
  for (const filter of OWN_FILTERS) register(liquid, filter);
  liquid.registerTag('capture', CaptureWords);
  keepOnly(liquid.filters, VOCABULARY.filters);
  keepOnly(liquid.tags, VOCABULARY.tags);
  return liquid;
}

function register(liquid: Liquid, { name, write }: TextFilter): void {
  liquid.registerFilter(name, function (value: unknown, ...given: unknown[]) {
    const made = write(value, given, surroundings(this.context));
    // A text that doubles its words in a loop is stopped long before the page is.
    if (typeof made === 'string' || Array.isArray(made)) this.context.memoryLimit.use(made.length);
    return made;
  });
}

/** From what the text was handed, not from what it may have assigned to those names itself. */
function surroundings({ environments }: Context): FilterSurroundings {
  const language: unknown = Reflect.get(environments, 'language');
  const today: unknown = Reflect.get(environments, 'today');
  if (typeof language !== 'string' || !(today instanceof DayValue))
    throw new Error('A text is written in a language and on a day');
  return { locale: language, today: DayValue.day(today) };
}

function keepOnly(all: Record<string, unknown>, entries: readonly { readonly name: string }[]): void {
  const named = new Set(entries.map(({ name }) => name));
  for (const name of Object.keys(all)) if (!named.has(name)) delete all[name];
}
