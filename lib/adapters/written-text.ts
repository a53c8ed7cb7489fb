/**
 * What stands in an editor, as plain text. A browser counts an empty line of rich text twice and keeps runs of spaces
 * with hard ones: neither was meant.
 */
export function writtenText(editor: HTMLElement): string {
  const text = 'value' in editor ? String(editor.value) : editor.innerText.replace(/\n{3,}/g, '\n\n');
  return text.replace(/\u00a0/g, ' ').trim();
}
