/** One spelling of a document number for look-up: capitals, without spaces. " inv-1042 " gives "INV-1042". */
export function foldNumber(text: string): string {
  return text.toUpperCase().replace(/\s+/g, '');
}

/** Numbers too short or too plain to be recognised in running text: "12", "2026". Case 50. */
export function isTellingNumber(text: string): boolean {
  const folded = foldNumber(text);
  if (!/\d/.test(folded) || folded.length < 4) return false;
  return !/^(19|20)\d\d$/.test(folded);
}
