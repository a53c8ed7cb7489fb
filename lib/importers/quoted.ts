/** Text of a file as a sentence carries it: on one line, in quotation marks, cut at 60 characters. */
export function quoted(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return `"${flat.length > 60 ? `${flat.slice(0, 59)}…` : flat}"`;
}
