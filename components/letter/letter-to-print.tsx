import { addressFit } from '../../lib/correspondence/letter.ts';
import type { LetterFormat } from '../../lib/correspondence/letter-format.ts';
import { Callout } from '../ui/callout.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { LetterOnScreen } from './letter-on-screen.tsx';
import { PrintedLetter } from './printed-letter.tsx';
import type { LetterSheet } from './use-letter-sheet.ts';

const PAPERS: readonly { readonly value: LetterFormat; readonly label: string }[] = [
  { value: 'din', label: 'A4, window envelope DL' },
  { value: 'us', label: 'US Letter, window envelope No. 10' },
];

/** What the printer gets, how it looks, and the two things to choose about it. */
export function LetterToPrint({ sheet }: { readonly sheet: LetterSheet }) {
  const { letter, canList, isListed, onPaper, onListed } = sheet;
  return (
    <Stack gap={3}>
      <Field label="Paper">
        <Select
          options={PAPERS}
          value={letter.format}
          data-testid="letter-paper"
          onChange={({ target }) => onPaper(target.value === 'us' ? 'us' : 'din')}
        />
      </Field>
      {canList && (
        <Checkbox
          label="Add the statement"
          hint="A table below the text: number, dates, amounts, and a total for each currency."
          checked={isListed}
          data-testid="letter-statement"
          onChange={({ target }) => onListed(target.checked)}
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
