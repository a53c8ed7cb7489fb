import { syntaxTree } from '@codemirror/language';
import { type Extension, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import styles from './source-editor.module.css';

const MARKS: Readonly<Record<string, Decoration>> = {
  Interpolation: mark(styles.fill),
  Tag: mark(styles.tag),
  EndTag: mark(styles.tag),
  Comment: mark(styles.note),
  FilterName: mark(styles.filter),
  StringLiteral: mark(styles.quoted),
  NumberLiteral: mark(styles.quoted),
};

/** Tells what is filled in, and what only steers it, from the words that are sent as they stand. */
export const codeMarks: Extension = ViewPlugin.define(
  (view) => ({
    marks: marksIn(view),
    update(update: ViewUpdate) {
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || parsed) this.marks = marksIn(update.view);
    },
  }),
  { decorations: ({ marks }: { marks: DecorationSet }) => marks },
);

function marksIn({ state, visibleRanges }: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter({ name, from: start, to: end }) {
        const found = MARKS[name];
        if (found && end > start) marks.add(start, end, found);
      },
    });
  }
  return marks.finish();
}

function mark(className: string | undefined): Decoration {
  return Decoration.mark({ class: className ?? '' });
}
