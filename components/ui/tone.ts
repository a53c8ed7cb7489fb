/** What a state means to the reader; each tone has its own shape and colour, see Badge. */
export type Tone = 'neutral' | 'accent' | 'late' | 'good' | 'hold';
