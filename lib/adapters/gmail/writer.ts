import type { Insertion } from '../../messaging/protocol.ts';
import { findAll, type Ranked } from '../find-ranked.ts';
import { typeInto } from '../insert-into-field.ts';
import type { OpenBox } from '../open-box.ts';
import type { Writer } from '../writer.ts';
import { openCompose } from './open-compose.ts';
import { FOLDED_RECIPIENTS, SUBJECT_FIELD, TO_FIELD } from './selectors.ts';
import { watchSent } from './watch-sent.ts';

export const gmailWriter: Writer = { site: 'gmail', fillHead, openCompose, watchSent };

/** What is typed becomes a chip when the text below gets the focus. */
function fillHead({ box }: OpenBox, { to, subject }: Insertion): void {
  box.querySelector<HTMLElement>(FOLDED_RECIPIENTS)?.focus();
  const fields: [Ranked, string][] = [
    [TO_FIELD, to.map(({ address }) => address).join(', ')],
    [[SUBJECT_FIELD], subject],
  ];
  for (const [ranked, text] of fields) {
    const field = findAll(box, ranked)[0] as HTMLInputElement | undefined;
    if (field && !field.value && text) typeInto(field, text);
  }
}
