const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** languageName('en-US') is "American English". */
export function languageName(tag: string): string {
  return NAMES.of(tag) ?? tag;
}
