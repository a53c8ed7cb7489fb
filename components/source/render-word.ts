import type { Completion } from '@codemirror/autocomplete';
import type { WordCompletion } from './complete-words.ts';
import styles from './source-editor.module.css';

/** What it means, and how it reads for the customer shown beside, under its name in the list. */
export function renderWord(completion: Completion): Node | null {
  if (!isWord(completion)) return null;
  const { meaning, example } = completion.word;
  const line = document.createElement('span');
  line.className = styles.meaning ?? '';
  line.textContent = example === '' ? meaning : `${meaning} Here: ${example}`;
  return line;
}

function isWord(completion: Completion): completion is WordCompletion {
  return 'word' in completion;
}
