import { type Piece, parentOf } from './drawn-part.ts';

/** So many other values may stand between a value and its label. */
const MOST_BETWEEN = 6;
const LONGEST_LABEL = 40;
/** So far up the elements stand that carry a field's name. */
const MOST_STEPS = 4;

/**
 * The words that name a value: the nearest before it that are no value themselves and no button. So labels stand in
 * lists of terms, tables, forms and cards alike. Two values with one label belong to the same person.
 */
export function labelOf({ before }: Piece): Piece | null {
  let at = before;
  for (let step = 0; at && step < MOST_BETWEEN; step++, at = at.before) {
    const { text, element } = at;
    if (/\p{L}/u.test(text) && !/@|\d{3}/.test(text) && element.nodeName !== 'BUTTON')
      return text.length > LONGEST_LABEL ? null : at;
  }
  return null;
}

/** What the page says about a value: its label, what stands beside an address, the names of its field. */
export function aboutValue(value: Piece): string {
  let words = `${labelOf(value)?.text ?? ''} ${value.text.replace(/\S+@\S+/g, '')}`;
  let at: Element | null = value.element;
  for (let step = 0; at && step < MOST_STEPS; step++, at = parentOf(at)) words += namesOf(at);
  return words;
}

/** What the program calls an element: the names of fields and parts, never the page's words. */
export function namesOf({ attributes }: Element): string {
  let names = '';
  for (const { name, value } of attributes)
    if (
      value.length < 200 &&
      /^(id|name|field|class|role|itemprop|aria-label|type|placeholder|data-.*)$/.test(name)
    )
      names += ` ${value}`;
  return names;
}
