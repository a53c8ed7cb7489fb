// A full stop ends no sentence after a day ("15. Dezember", "15.12."; "86.50." is a sum) or one of these.
const SENTENCE_END = /\n[ ]*\n|\n(?=[ ]*[-*•] )|[.!?…]+["')]*(?=\s+["'(¿¡]?\p{Lu}|\s*$)/gu;
const SHORTENED =
  /(?:(?<![\p{N}:.,-])\p{N}{1,2}|(?<=(?<![\p{N}.,])\p{N}{1,2}\.)(?:0?[1-9]|1[0-2])|(?<!\p{L})(?:Dr|Mrs?|Ms|Hr|Fr|Nr|No|Inc|Ltd|Co|Corp|St|bzw|ggf|inkl|evtl|z\. ?B|d\. ?h|M|Mme|Sr|Sra|Srta|Dña|Ud|Uds|Vd|Vds|núm|art))$/iu;

/** One sentence and where it begins. */
export interface Sentence {
  readonly from: number;
  readonly sentence: string;
}

export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    if (end[0] === '.' && SHORTENED.test(text.slice(from, end.index))) continue;
    found.push({ from, sentence: text.slice(from, end.index + end[0].length) });
    from = end.index + end[0].length;
  }
  return [...found, { from, sentence: text.slice(from) }];
}
