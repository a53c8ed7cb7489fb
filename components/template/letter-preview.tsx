import type { SampleText } from '../../lib/app/sample-text.ts';
import type { Letter } from '../../lib/correspondence/letter.ts';
import { LetterOnScreen } from '../letter/letter-on-screen.tsx';

/** All of a letter but its text. */
export type LetterAround = Omit<Letter, 'subject' | 'body'>;

interface LetterPreviewProps {
  readonly text: SampleText;
  readonly around: LetterAround;
}

/** A text as the sheet of paper that goes into the envelope; read aloud, it is its words. */
export function LetterPreview({ text: { subject, body }, around }: LetterPreviewProps) {
  const payment = body.includes(around.payment) ? '' : around.payment;
  return <LetterOnScreen letter={{ ...around, subject, body, payment }} />;
}
