/** Does the text stand in what an editor shows? Editors draw spaces and line ends in their own ways. */
export function holdsText(shown: string, text: string): boolean {
  return squashed(shown).includes(squashed(text));
}

function squashed(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
