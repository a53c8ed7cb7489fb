import type { Account } from '../domain/account.ts';
import type { Template } from '../domain/template.ts';
import { type Refusal, refusal } from '../shared/result.ts';
import { builtInText } from '../templates/built-in-texts.ts';

interface Tried {
  /** Of the text that was to be written: the user's own, or the built-in one. */
  readonly key: string;
  readonly builtInId: string;
  readonly templates: ReadonlyMap<string, Template>;
  readonly account: Pick<Account, 'name'>;
}

/** Why a text cannot be written, with the text and the customer it cannot be written for. */
export function notWritten(why: Refusal, { key, builtInId, templates, account }: Tried): Refusal {
  const name = templates.get(key)?.own?.name ?? builtInText(builtInId)?.name ?? builtInId;
  return refusal(why.reason, `“${name}” cannot be written for ${account.name}. ${why.message}`);
}
