import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { type CursorPlace, cursorPlace } from './cursor-place.ts';
import type { SourceWord } from './source-word.ts';

/** A completion with what is shown under its name. */
export interface WordCompletion extends Completion {
  readonly word: Pick<SourceWord, 'meaning' | 'example'>;
}

/** Offers what fits where the cursor is: variables and filters within braces, whole pieces anywhere when asked for. */
export function completeWords(words: () => readonly SourceWord[]): CompletionSource {
  return (context) => {
    const { state, pos } = context;
    const place = cursorPlace(state.doc.toString(), pos);
    if (!place || (place.kind === 'text' && !context.explicit)) return null;
    const options = optionsAt(place.kind, words(), openLists(state.sliceDoc(0, pos)));
    return options.length > 0 ? result(context, place.from, options) : null;
  };
}

function result(
  { pos }: CompletionContext,
  from: number,
  options: readonly WordCompletion[],
): CompletionResult {
  return { from, to: pos, options, validFor: /^[\w.[\]]*$/ };
}

function optionsAt(
  kind: CursorPlace['kind'],
  words: readonly SourceWord[],
  lists: ReadonlyMap<string, string>,
): WordCompletion[] {
  switch (kind) {
    case 'text':
      return words
        .filter((word) => word.kind === 'part' || (word.kind === 'fill' && word.within === undefined))
        .map((word) => ({
          ...shown(word, word.label),
          apply: word.kind === 'fill' ? `{{ ${word.code} }}` : word.code,
        }));
    case 'filter':
    case 'tag':
      return words.filter((word) => word.kind === kind).map((word) => shown(word, word.code));
    case 'fill':
      return words.flatMap((word) => {
        const name = word.kind === 'fill' ? nameWithin(word, lists) : null;
        return name === null ? [] : [{ ...shown(word, name), apply: fillIn }];
      });
  }
}

/** As it is called where the cursor is; `null`: it is known only inside a loop that is not open there. */
function nameWithin({ code, within }: SourceWord, lists: ReadonlyMap<string, string>): string | null {
  if (within === undefined) return code;
  const one = lists.get(within);
  return one === undefined ? null : `${one}.${code.slice(code.indexOf('.') + 1)}`;
}

/** The loops that are open there: by their list the name that one thing of it has. */
function openLists(before: string): Map<string, string> {
  const open: { readonly list: string; readonly one: string }[] = [];
  for (const [, one, list] of before.matchAll(/\{%-?\s*(?:for\s+(\w+)\s+in\s+([\w.]+)|endfor)[^%]*%\}/g)) {
    if (one && list) open.push({ list, one });
    else open.pop();
  }
  return new Map(open.map(({ list, one }) => [list, one]));
}

/** The name, and the braces' end where it is not there yet. */
function fillIn(view: EditorView, { label }: Completion, from: number, to: number): void {
  const line = view.state.doc.lineAt(to);
  const after = view.state.sliceDoc(to, line.to);
  const before = view.state.sliceDoc(0, from);
  const isFill = before.lastIndexOf('{{') > before.lastIndexOf('{%');
  const isClosed = /^[^{]*[}%]\}/.test(after);
  const end = endOf(after, isFill && !isClosed);
  const lead = /\{\{-?$/.test(before) ? ' ' : '';
  const insert = `${lead}${label}${end}`;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'input.complete',
  });
}

/** What is still to come behind the name: a space before the end, or the end. */
function endOf(after: string, isOpen: boolean): string {
  if (isOpen) return /^\s*\}/.test(after) ? '}' : ' }}';
  return /^[}%]/.test(after) ? ' ' : '';
}

function shown(word: SourceWord, label: string): WordCompletion {
  return { label, type: word.kind, word };
}
