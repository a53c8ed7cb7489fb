import { historyField } from '@codemirror/commands';
import { diagnosticCount, setDiagnostics } from '@codemirror/lint';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { classNames } from '../ui/class-names.ts';
import { adoptEditorStyles } from './adopt-editor-styles.ts';
import styles from './source-editor.module.css';
import type { SourceMark } from './source-mark.ts';
import { sourceSetup } from './source-setup.ts';
import type { SourceWord } from './source-word.ts';

const WITH_HISTORY = { history: historyField };

/** What an editor can be asked for from outside. */
export interface SourceHandle {
  /** Puts a piece of text where the cursor stands, in place of what is selected. */
  readonly insert: (text: string) => void;
  /** Puts other words at a place of the text as it was when it was last handed out. */
  readonly replace: (place: Pick<SourceMark, 'from' | 'to'>, text: string) => void;
}

export interface SourceEditorProps {
  readonly text: string;
  readonly singleLine?: boolean;
  readonly words: readonly SourceWord[];
  readonly marks: readonly SourceMark[];
  /** Ids of the elements that name it and say how it works. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly testId: string;
  /** What `onLeave` gave when this text was last open; `null`: it was not. */
  readonly kept: unknown;
  /** Called with the text and its history when it is closed. */
  readonly onLeave: (kept: unknown) => void;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => void;
  readonly onSave: () => void;
  readonly ref?: Ref<SourceHandle>;
}

/** A text with its code, as it is typed: coloured, completed and marked, with a history of its own. */
export function SourceEditor(props: SourceEditorProps) {
  const { text, words, marks, ref } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef({ ...props, words });
  latest.current = { ...props, words };

  // Made once; what changes is handed in below, or asked for when it is needed.
  useLayoutEffect(() => {
    if (!place.current) return;
    adoptEditorStyles();
    const made = new EditorView({
      parent: place.current,
      state: openState(latest),
      dispatchTransactions: (transactions, open) => {
        open.update(transactions);
        if (!transactions.some(({ docChanged }) => docChanged)) return;
        const typed = open.state.doc.toString();
        if (typed !== latest.current.text) latest.current.onChange(typed);
      },
    });
    made.contentDOM.addEventListener('focus', () => latest.current.onFocus());
    view.current = made;
    return () => {
      latest.current.onLeave(made.state.toJSON(WITH_HISTORY));
      made.destroy();
      view.current = null;
    };
  }, []);

  // What was typed before and then left alone is one step back in the history.
  useLayoutEffect(() => {
    const open = view.current;
    if (!open || open.state.doc.toString() === text) return;
    open.dispatch({
      changes: { from: 0, to: open.state.doc.length, insert: text },
      annotations: Transaction.userEvent.of('input.replace'),
    });
  }, [text]);

  useEffect(() => {
    const open = view.current;
    if (!open) return;
    const { length } = open.state.doc;
    const shown = marks.filter(({ from, to }) => from < to && to <= length);
    if (shown.length === 0 && diagnosticCount(open.state) === 0) return;
    open.dispatch(
      setDiagnostics(
        open.state,
        shown.map(({ from, to, blocking, message }) => ({
          from,
          to,
          message,
          severity: blocking ? 'error' : 'info',
        })),
      ),
    );
  }, [marks]);

  useImperativeHandle(ref, () => ({
    insert: (piece) => {
      const open = view.current;
      if (!open) return;
      open.dispatch(open.state.replaceSelection(piece), { scrollIntoView: true });
      open.focus();
    },
    replace: ({ from, to }, text) => {
      const open = view.current;
      if (!open || to > open.state.doc.length) return;
      open.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + text.length } });
      open.focus();
    },
  }));

  return <div ref={place} className={classNames(styles.editor, props.singleLine && styles.single)} />;
}

/** With the history of the last time. */
function openState(latest: { readonly current: SourceEditorProps }): EditorState {
  const { text, kept, singleLine = false, labelledBy, describedBy, testId } = latest.current;
  const setup = sourceSetup({
    singleLine,
    words: () => latest.current.words,
    onSave: () => latest.current.onSave(),
    attributes: {
      'data-testid': testId,
      'aria-labelledby': labelledBy,
      ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
      'aria-multiline': String(!singleLine),
    },
  });
  const config = { doc: text, extensions: [setup] };
  return kept === null ? EditorState.create(config) : EditorState.fromJSON(kept, config, WITH_HISTORY);
}
