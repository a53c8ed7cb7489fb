/** The words of a mail's HTML form, line by line. */
export function wordsOf(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<li[^>]*>/g, '- ')
    .replace(/<(br|\/p|\/div|\/li|\/ul)[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Without what editors and mail programs may change: spaces at the ends of lines, empty lines, spaces of no width. */
export function squeezed(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .replaceAll('\u200b', '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
