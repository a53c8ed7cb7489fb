/**
 * Types the text at the top of a rich text editor, above the user's own words, signature and quote, line by line
 * through the editor's own commands: so the site notices, and Undo takes it back.
 */
export function insertIntoEditable(editor: HTMLElement, text: string): void {
  const document = editor.ownerDocument;
  const below = !isBlank(editor);
  const line = blankFirstLine(editor);
  editor.focus();
  document.getSelection()?.collapse(line, 0);
  text.split('\n').forEach((words, index) => {
    if (index) document.execCommand('insertParagraph');
    if (words) document.execCommand('insertText', false, words);
  });
  if (below) document.execCommand('insertParagraph');
}

/** Where to type: a first line that is empty, made when there is none, lest words run into the signature. */
function blankFirstLine(editor: HTMLElement): Node {
  const first = editor.firstChild;
  if (!first || isBlank(editor)) return editor;
  if (first.nodeName === 'DIV' && isBlank(first)) return first;
  const line = editor.ownerDocument.createElement('div');
  line.append(editor.ownerDocument.createElement('br'));
  editor.prepend(line);
  return line;
}

function isBlank(node: Node): boolean {
  return !node.textContent?.trim() && !(node as Element).querySelector?.('img,hr,table');
}
