const WORDS = ['Warm', 'Friendly', 'Clear', 'Firm', 'Last notice', 'Handing over'] as const;

/** The tone of a text, 0 (courtesy) to 5 (after the last notice), as a word: "Friendly". */
export function toneWord(tone: number): string {
  return WORDS[Math.min(Math.max(tone, 0), WORDS.length - 1)] ?? WORDS[0];
}
