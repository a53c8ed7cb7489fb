/** Text of a file as a sentence carries it: on one line, cut at 60 characters. */
export function inShort(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}

/** The same in quotation marks. */
export function quoted(text: string): string {
  return `"${inShort(text)}"`;
}
