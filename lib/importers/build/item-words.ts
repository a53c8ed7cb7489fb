import { cellsOf } from '../recognise/header.ts';
import type { RecognisedSource } from '../recognise/recognised-source.ts';
import { deliveredText, joinDelivered, orderNumberText } from '../values/delivered-text.ts';
import { kept } from '../values/kept-text.ts';

/** What a row says of its invoice in words. */
interface ItemWords {
  readonly description: string | null;
  readonly orderNumber: string | null;
}

const NO_WORDS: ItemWords = { description: null, orderNumber: null };

/** What was delivered and the customer's own number; nothing is looked at in a list that has no column for them. */
export function itemWordsReader({
  header,
  format,
}: RecognisedSource): (cells: readonly string[], number: string, customer: string) => ItemWords {
  const hasDescription = header.columns.has('description');
  const hasOrderNumber = header.columns.has('orderNumber');
  if (!hasDescription && !hasOrderNumber) return () => NO_WORDS;
  const isJoined = format.columns.some(({ name, several }) => name === 'description' && several);
  return (cells, number, customer) => {
    const said = cellsOf(header, cells, 'description').map((cell) =>
      deliveredText(cell, { number, customer }),
    );
    const description = isJoined ? said.reduce(joinDelivered, null) : said.find((text) => text !== null);
    const [order = ''] = cellsOf(header, cells, 'orderNumber');
    return { description: kept(description ?? null), orderNumber: kept(orderNumberText(order, number)) };
  };
}
