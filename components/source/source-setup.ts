import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { history, historyKeymap, insertNewline, standardKeymap } from '@codemirror/commands';
import { closePercentBrace, liquid } from '@codemirror/lang-liquid';
import { LanguageSupport, StreamLanguage } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { codeMarks } from './code-marks.ts';
import { completeWords } from './complete-words.ts';
import { oneLine } from './one-line.ts';
import { renderWord } from './render-word.ts';
import type { SourceWord } from './source-word.ts';

interface SourceSetup {
  readonly singleLine: boolean;
  /** Asked each time: the examples are those of the customer shown at that moment. */
  readonly words: () => readonly SourceWord[];
  readonly onSave: () => void;
  /** On the element that is typed in. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Around the code stand plain words. Read as HTML, which the grammar takes for granted, every letter typed would cost more. */
const PLAIN_WORDS = StreamLanguage.define<null>({
  name: 'words',
  token(line) {
    line.skipToEnd();
    return null;
  },
});
const TEMPLATE_LANGUAGE = liquid({ base: new LanguageSupport(PLAIN_WORDS) }).language;

/** The editor of one text. Tab leaves it: whoever cannot use a mouse is never held in it (WCAG 2.1.2). */
export function sourceSetup({ singleLine, words, onSave, attributes }: SourceSetup): Extension {
  return [
    keymap.of([
      {
        key: 'Mod-s',
        preventDefault: true,
        stopPropagation: true,
        run: () => {
          onSave();
          return true;
        },
      },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...historyKeymap,
      ...lintKeymap,
      // Never indented: it would be in the mail.
      { key: 'Enter', run: singleLine ? () => true : insertNewline },
      ...standardKeymap,
    ]),
    history(),
    TEMPLATE_LANGUAGE,
    closePercentBrace,
    closeBrackets(),
    // Braces alone: an apostrophe is part of a word here.
    Prec.highest(EditorState.languageData.of(() => [{ closeBrackets: { brackets: ['{'] } }])),
    autocompletion({
      override: [completeWords(words)],
      icons: false,
      addToOptions: [{ render: renderWord, position: 80 }],
    }),
    codeMarks,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ spellcheck: 'true', autocorrect: 'on', ...attributes }),
    singleLine ? oneLine : [],
  ];
}
