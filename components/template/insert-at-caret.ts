/** Puts text where the caret stands, in place of what is selected. The field's own Undo takes it back. */
export function insertAtCaret(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  // Deprecated, and still the only way that keeps the undo history of a field.
  if (document.execCommand('insertText', false, text)) return;
  const start = field.selectionStart ?? field.value.length;
  field.setRangeText(text, start, field.selectionEnd ?? start, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
