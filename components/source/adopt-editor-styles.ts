import { EditorView } from '@codemirror/view';

/**
 * The editor brings its own style rules. In a document it would write them into a `<style>` element, which our pages do not
 * allow (`style-src 'self'`); inside a shadow root it hands the browser finished rules instead, which they do. What a shadow
 * root was given is kept on it under a symbol: the same is kept on the document, before the first editor is made.
 */
export function adoptEditorStyles(): void {
  const holder = document.createElement('div').attachShadow({ mode: 'open' });
  new EditorView({ root: holder }).destroy();
  for (const symbol of Object.getOwnPropertySymbols(holder)) {
    const rules: unknown = Reflect.get(holder, symbol);
    if (!(symbol in document)) Reflect.set(document, symbol, rules);
  }
}
