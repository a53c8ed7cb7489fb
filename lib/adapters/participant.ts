import type { Participant } from '../domain/page-evidence.ts';
import { addressOf } from './address-in.ts';
import { cleanText } from './clean-text.ts';

/** Google Groups and other lists write themselves into From: "'Mary Adams' via Sales". Not translated. */
const VIA = /^['"‘“].+['"’”] via ./i;

/** A person the page names, as a list of none or one: an address that is none names nobody. */
export function participant(
  address: string | null | undefined,
  name: string | null | undefined,
  role: Participant['role'],
): Participant[] {
  const valid = addressOf(address);
  const shown = cleanText(name, 300);
  return valid
    ? [{ address: valid, name: shown && shown !== valid ? shown : null, role, viaGroup: VIA.test(shown) }]
    : [];
}
