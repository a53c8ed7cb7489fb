import { lineNodes } from './line-nodes.ts';

/**
 * Writes the text at the top of a rich text editor, above the user's own words, signature and quote, through the editor's
 * own commands: so the site notices, and one Undo takes it back. `nodesOf`: how the editor makes lines.
 */
export function insertIntoEditable(editor: HTMLElement, text: string, nodesOf = lineNodes): void {
  const document = editor.ownerDocument;
  const isEmpty = isBlank(editor);
  const before = editor.textContent;
  const nodes = nodesOf(document, isEmpty ? text : `${text}\n`);
  const range = document.createRange();
  range.selectNodeContents(blankFirstLine(editor));
  if (!isEmpty && range.startContainer === editor) range.collapse(true);
  editor.focus();
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);

  type(document, 'insertHTML', nodes.map(markup).join('')) ||
    type(document, 'insertText', isEmpty ? text : `${text}\n\n`);
  // A site that took the text and changed it must not get it twice.
  if (editor.textContent !== before) return;
  editor.prepend(...nodes);
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}

/** A page that wants Trusted Types forbids markup in its own world; should it ever in ours, plain lines are left. */
function type(document: Document, command: string, text: string): boolean {
  try {
    return document.execCommand(command, false, text);
  } catch {
    return false;
  }
}

/** Made of nodes that we made: what stands in them is escaped, and no page has had a hand in it. */
function markup(node: Element): string {
  return new XMLSerializer().serializeToString(node).replace(/ xmlns="[^"]*"/, '');
}

/** Where to write: a first line that is empty, made when a block stands first, lest words run into the signature. */
function blankFirstLine(editor: HTMLElement): Node {
  const first = editor.firstElementChild;
  if (!first || first !== editor.firstChild || first.nodeName === 'BR' || isBlank(editor)) return editor;
  if (first.nodeName === 'DIV' && isBlank(first)) return first;
  const line = editor.ownerDocument.createElement('div');
  line.append(editor.ownerDocument.createElement('br'));
  editor.prepend(line);
  return line;
}

function isBlank(node: Element): boolean {
  return !node.textContent?.trim() && !node.querySelector('img,hr,table');
}
