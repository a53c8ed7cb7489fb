type Field = HTMLInputElement | HTMLTextAreaElement;

/** Types into an empty one-line field as the user would, so that the site notices and Undo works. */
export function typeInto(field: Field, text: string): void {
  replaceRange(field, 0, field.value.length, text);
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Puts the text at the top, parted by a blank line from what stands there. */
export function insertIntoTextarea(field: HTMLTextAreaElement, text: string): void {
  const below = field.value.trimStart();
  replaceRange(field, 0, field.value.length - below.length, below ? `${text}\n\n` : text);
}

function replaceRange(field: Field, start: number, end: number, text: string): void {
  const whole = field.value.slice(0, start) + text + field.value.slice(end);
  field.focus();
  field.setSelectionRange(start, end);
  const document = field.ownerDocument;
  if (document.activeElement === field) document.execCommand('insertText', false, text);
  if (field.value === whole) return;
  // A field that is not drawn takes no typing.
  field.value = whole;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
