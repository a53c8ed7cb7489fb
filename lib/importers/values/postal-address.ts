/** An address line by line, without blank lines; `null` when there is none. */
export function postalAddress(cell: string): string | null {
  const lines = cell.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n') || null;
}
