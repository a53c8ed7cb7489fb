import type { Activity } from '../domain/activity.ts';
import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/id.ts';
import type { AccountFacts, Moment } from './facts.ts';
import { itemNames } from './item-names.ts';
import { type Reason, reason } from './reason.ts';

/** Something that has come in since a draft was written, told from the next of its kind by its id. */
export interface News extends Reason {
  readonly id: string;
}

/** Of what there may be news. */
export interface Written {
  readonly draft: Pick<Draft, 'id' | 'createdAt' | 'items' | 'activityId' | 'passedOver'>;
  /** The invoices it is about. */
  readonly covered: ReadonlySet<Id>;
  readonly facts: AccountFacts;
  /** As it counts, newest first. */
  readonly log: readonly Activity[];
  readonly moment: Moment;
}

/** news('01J', 'plan-since', 'Instalments for INV-1042 were agreed') ends with ", after this was written." */
export function news(id: string, code: string, text: string): News {
  return { id, ...reason(code, `${text}, after this was written.`) };
}

/** "INV-1042 and INV-1043"; empty: none of them is on record. */
export function namesOf(ids: readonly Id[], { items }: AccountFacts): string {
  const named = items.filter(({ id }) => ids.includes(id));
  return itemNames(named.toSorted((a, b) => (a.number < b.number ? -1 : 1)));
}
