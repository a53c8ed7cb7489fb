interface Words {
  readonly subject: string;
  readonly body: string;
}

/**
 * Puts a draft on the clipboard as text and with its paragraphs, so that any mail program takes it. Where the browser
 * keeps only text, the text.
 */
export async function copyDraft(words: Words): Promise<void> {
  const text = plainDraft(words);
  try {
    const kinds = { 'text/plain': text, 'text/html': formattedDraft(words) };
    const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
}

function plainDraft({ subject, body }: Words): string {
  return `${subject}\n\n${body}`;
}

/** Built from nodes, so that nothing a customer is called becomes markup. */
export function formattedDraft(words: Words): string {
  const page = document.implementation.createHTMLDocument();
  const whole = page.createElement('div');
  for (const lines of plainDraft(words).split(/\n{2,}/)) {
    const paragraph = page.createElement('p');
    lines.split('\n').forEach((line, index) => {
      if (index > 0) paragraph.append(page.createElement('br'));
      paragraph.append(line);
    });
    whole.append(paragraph);
  }
  return new XMLSerializer().serializeToString(whole);
}
