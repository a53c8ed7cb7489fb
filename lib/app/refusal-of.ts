import { type Refusal, refusal } from '../shared/result.ts';

interface Problems {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

/** The first thing that is wrong with what was typed in: the field it is about, and its sentence. */
export function refusalOf({ issues: [issue] }: Problems): Refusal {
  return refusal(String(issue?.path.at(-1) ?? 'invalid'), issue?.message ?? 'That cannot be kept as it is.');
}
