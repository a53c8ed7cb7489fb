/**
 * What stands in an editor, as plain text. A browser counts an empty line of rich text twice, keeps runs of spaces with
 * hard ones and leaves out the points of a list: none of it was meant.
 */
export function writtenText(editor: HTMLElement): string {
  const text = 'value' in editor ? String(editor.value) : withPoints(editor).replace(/\n{3,}/g, '\n\n');
  return text.replace(/\u00a0/g, ' ').trim();
}

/** Each item of a list is looked for where the last was found: the same words may stand above it. */
function withPoints(editor: HTMLElement): string {
  let text = `\n${editor.innerText}`;
  let from = 0;
  for (const { innerText } of editor.querySelectorAll<HTMLElement>('ul > li')) {
    const at = text.indexOf(`\n${innerText.trim()}`, from) + 1;
    if (at) text = `${text.slice(0, at)}- ${text.slice(at)}`;
    from = at || from;
  }
  return text;
}
