import { EditorState, type Extension } from '@codemirror/state';

/** A subject is one line: what is put in with line breaks is joined. */
export const oneLine: Extension = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.newDoc.lines === 1) return transaction;
  const { startState, newDoc, newSelection } = transaction;
  const joined = newDoc.toString().replace(/\s*\n\s*/g, ' ');
  return {
    changes: { from: 0, to: startState.doc.length, insert: joined },
    selection: { anchor: Math.min(newSelection.main.head, joined.length) },
  };
});
