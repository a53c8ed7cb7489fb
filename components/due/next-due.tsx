import type { DueContact } from '../../lib/domain/due-contact.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { todoWords } from './due-words.ts';

interface Props {
  readonly next: DueContact;
  readonly moment: Moment;
}

/** Who comes next, what is to be done then, and when. */
export function NextDue({ next, moment }: Props) {
  return (
    <>
      <p>Next: {next.accountName}</p>
      <p>{todoWords(next, moment)}</p>
    </>
  );
}
