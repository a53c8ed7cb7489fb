import type { Draft } from '../../lib/domain/draft.ts';
import { CATALOGUE, isTextId } from '../../lib/templates/catalogue.ts';
import { builtInOf } from '../../lib/templates/text-key.ts';
import { useOwnTextName } from '../hooks/use-draft.ts';

/** The text it was written from, as the list of texts calls it; of the user's own, as she does. */
export function DraftTitle({ draft }: { readonly draft: Draft }) {
  return useOwnTextName(draft.textId) ?? nameOf(draft);
}

function nameOf(draft: Draft): string {
  const id = builtInOf(draft);
  if (isTextId(id)) return CATALOGUE[id].name;
  return draft.purpose === 'as-per-our-call' ? 'As per our call' : 'Mail';
}
