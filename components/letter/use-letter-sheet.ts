import { useState } from 'react';
import type { LetterGround } from '../../lib/app/letter-ground.ts';
import type { Letter } from '../../lib/correspondence/letter.ts';
import type { LetterFormat } from '../../lib/correspondence/letter-format.ts';
import { isTableBetter } from '../../lib/correspondence/letter-statement.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { useLetter } from '../hooks/use-letter.ts';

export interface LetterSheet {
  readonly letter: Letter;
  /** There are invoices to be listed. */
  readonly canList: boolean;
  readonly isListed: boolean;
  readonly onPaper: (paper: LetterFormat) => void;
  readonly onListed: (isListed: boolean) => void;
}

interface Question {
  readonly draft: Draft;
  /** As it stands now, typed and perhaps not kept yet. */
  readonly text: Pick<Letter, 'address' | 'subject' | 'body'>;
  /** Until the rest is read. */
  readonly date: string;
}

/** The sheet a letter is printed on, and the two things to choose about it. */
export function useLetterSheet({ draft, text, date }: Question): LetterSheet {
  const live = useLetter(draft);
  const [paper, onPaper] = useState<LetterFormat | null>(null);
  const [listed, onListed] = useState<boolean | null>(null);
  const ground = live.state === 'ready' && live.value.ok ? live.value.value : bare(draft, date);
  const isListed = listed ?? isTableBetter(ground.statement);
  const letter: Letter = {
    ...ground,
    ...text,
    format: paper ?? ground.format,
    statement: isListed ? ground.statement : null,
    payment: isListed && !text.body.includes(ground.payment) ? ground.payment : '',
  };
  return { letter, canList: ground.statement !== null, isListed, onPaper, onListed };
}

/** The customer is gone, or not read yet: the text can be printed all the same. */
function bare({ language }: Draft, date: string): LetterGround {
  const sender = { name: '', address: [], phone: '', logo: null };
  return { format: 'din', language, sender, date, statement: null, payment: '' };
}
