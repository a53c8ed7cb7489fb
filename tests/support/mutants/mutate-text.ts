import type { Chance } from './chance.ts';
import { ROW_MUTATIONS, type RowMutation } from './mutate-rows.ts';

const SEPARATORS: readonly string[] = [',', ';', '\t', '|'];

type TextMutation = (text: string, chance: Chance) => string;

const TEXT_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  ...Object.fromEntries(
    Object.entries(ROW_MUTATIONS).map(([name, mutation]) => [name, overRows(mutation)] as const),
  ),
  'separators replaced': (text, { pick }) =>
    text.replaceAll(separatorOf(text), pick([...SEPARATORS, ' ', '::'])),
  'some separators replaced': (text, { is, pick }) => {
    const other = pick(SEPARATORS);
    return text.replaceAll(separatorOf(text), (one) => (is(0.1) ? other : one));
  },
  'a separator line in front': (text, { pick }) => `sep=${pick(SEPARATORS)}\n${text}`,
  'quotes put in': (text, { is }) => text.replace(/[,;\t]/g, (one) => (is(0.05) ? `"${one}` : one)),
  'all quotes lost': (text) => text.replaceAll('"', ''),
  'line ends mixed': (text, { pick }) =>
    text.replace(/\r?\n/g, () => pick(['\n', '\r\n', '\r', '\n\n', '\u2028'])),
  'no line ends': (text) => text.replace(/[\r\n]+/g, ' '),
  'decimal marks changed': (text) => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')),
  'years changed': (text, { below }) => text.replace(/20\d\d/g, () => String(below(10_000)).padStart(4, '0')),
  'digits changed': (text, { is, below }) =>
    text.replace(/\d/g, (digit) => (is(0.05) ? String(below(10)) : digit)),
  'other digits': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit))),
  'letters turned': (text, { is }) => (is(0.5) ? text.toUpperCase() : text.normalize('NFD').toLowerCase()),
};

export interface MutatedText {
  readonly name: string;
  readonly text: string;
}

export function mutateText(text: string, chance: Chance): MutatedText {
  const names = Object.keys(TEXT_MUTATIONS);
  const name = names[chance.below(names.length)] ?? '';
  return { name, text: TEXT_MUTATIONS[name]?.(text, chance) ?? text };
}

/** Split without regard for quotes: that a quoted cell comes apart is one more kind of damage. */
function overRows(mutation: RowMutation): TextMutation {
  return (text, chance) => {
    const separator = separatorOf(text);
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const rows = text.split(end).map((line) => cellsOf(line, separator));
    return mutation(rows, chance)
      .map((cells) => cells.join(separator))
      .join(end);
  };
}

function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let isOpen = false;
  for (const part of line.split(separator)) {
    if (isOpen) cells.push(`${cells.pop() ?? ''}${separator}${part}`);
    else cells.push(part);
    if ((part.split('"').length - 1) % 2 === 1) isOpen = !isOpen;
  }
  return cells;
}

function separatorOf(text: string): string {
  const count = (separator: string) => text.split(separator).length;
  return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}
