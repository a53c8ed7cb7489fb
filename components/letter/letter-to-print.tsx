import { useState } from 'react';
import type { LetterGround } from '../../lib/app/letter-ground.ts';
import { addressFit, type Letter } from '../../lib/correspondence/letter.ts';
import type { LetterFormat } from '../../lib/correspondence/letter-format.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { useLetter } from '../hooks/use-letter.ts';
import { Callout } from '../ui/callout.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { LetterOnScreen } from './letter-on-screen.tsx';
import { PrintedLetter } from './printed-letter.tsx';

interface Props {
  readonly draft: Draft;
  /** As it stands now, typed and perhaps not kept yet. */
  readonly text: Pick<Letter, 'address' | 'subject' | 'body'>;
  /** Until the rest is read. */
  readonly date: string;
}

const PAPERS: readonly { readonly value: LetterFormat; readonly label: string }[] = [
  { value: 'din', label: 'A4, window envelope DL' },
  { value: 'us', label: 'US Letter, window envelope No. 10' },
];

/** What the printer gets, how it looks, and the two things to choose about it. */
export function LetterToPrint({ draft, text, date }: Props) {
  const live = useLetter(draft);
  const [paper, setPaper] = useState<LetterFormat | null>(null);
  const [listed, setListed] = useState<boolean | null>(null);
  const read = live.state === 'ready' && live.value.ok ? live.value.value : null;
  const ground = read ?? bare(draft, date);
  const format = paper ?? ground.format;
  // One or two invoices stand in the text; more are easier to check as a table.
  const isListed = listed ?? (ground.statement?.rows.length ?? 0) > 2;
  const letter: Letter = {
    ...ground,
    ...text,
    format,
    statement: isListed ? ground.statement : null,
    payment: isListed && !text.body.includes(ground.payment) ? ground.payment : '',
  };
  return (
    <Stack gap={3}>
      <Field label="Paper">
        <Select
          options={PAPERS}
          value={format}
          data-testid="letter-paper"
          onChange={({ target }) =>
            setPaper(PAPERS.find(({ value }) => value === target.value)?.value ?? null)
          }
        />
      </Field>
      {ground.statement && (
        <Checkbox
          label="With a table of the invoices"
          hint="Below the text: number, dates, amounts, and a total for each currency."
          checked={isListed}
          data-testid="letter-statement"
          onChange={({ target }) => setListed(target.checked)}
        />
      )}
      {addressFit(letter) === 'too-long' && (
        <Callout tone="warn" title="The address is longer than the window shows">
          Shorten it, or use an envelope without a window.
        </Callout>
      )}
      <div role="img" aria-label="The letter as it will be printed">
        <LetterOnScreen letter={letter} />
      </div>
      <PrintedLetter letter={letter} />
    </Stack>
  );
}

/** The customer is gone, or not read yet: the text can be printed all the same. */
function bare({ language }: Draft, date: string): LetterGround {
  const sender = { name: '', address: [], phone: '', logo: null };
  return { format: 'din', language, sender, date, statement: null, payment: '' };
}
