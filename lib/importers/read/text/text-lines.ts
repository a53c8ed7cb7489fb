import { MAX_ROW_LENGTH } from '../limits.ts';
import { rowTooLong } from '../row-limits.ts';

export interface TextLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** The lines of a text, for kinds of lists in which a line break always ends a row. */
export async function* textLines(chunks: AsyncIterable<string>): AsyncGenerator<readonly TextLine[]> {
  let rest = '';
  let line = 1;
  for await (const chunk of chunks) {
    const whole = (rest + chunk).split('\n');
    rest = whole.pop() ?? '';
    yield whole.map((text) => ({ line: line++, text }));
    if (rest.length > MAX_ROW_LENGTH) throw rowTooLong(line);
  }
  if (rest !== '') yield [{ line, text: rest }];
}
