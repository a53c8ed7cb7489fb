const WORDS = ['Warm', 'Friendly', 'Clear', 'Firm', 'Last notice'] as const;

/** The tone of a built-in text (0 to 4) as a word: "Friendly". */
export function toneWord(tone: number): string {
  return WORDS[Math.min(Math.max(tone, 0), WORDS.length - 1)] ?? WORDS[0];
}
