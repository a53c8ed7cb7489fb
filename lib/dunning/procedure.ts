import type { Channel } from '../domain/contact.ts';

/** One step of the way from courtesy to hand-off. */
export interface DunningLevel {
  readonly id: string;
  /** As the clerk reads it: "Friendly reminder". */
  readonly name: string;
  /** Days past the original due date from which it may be taken; negative: before the due date. */
  readonly fromDaysPastDue: number;
  /** Ways in order of preference; a second entry is the alternation when the first stayed unanswered. */
  readonly channels: readonly [Channel, ...Channel[]];
  /** 0 courtesy to 5 final; a contact is at most one notch firmer than the last (P22). */
  readonly tone: 0 | 1 | 2 | 3 | 4 | 5;
  /** The text for its mails; `null`: nothing is written at this level. */
  readonly templateId: string | null;
  /** Whom to turn to: the usual person, or another after silence (P17). */
  readonly person: 'usual' | 'alternative';
  /** How often it may be taken before the next level is due. */
  readonly times: number;
  /** A person has to decide before it is taken (P21, H4). */
  readonly decidedByPerson: boolean;
  /** Only for items from this many major units on (P31: a courtesy note before a large due date). */
  readonly onlyFromMajorUnits: number | null;
  /** Days that must have passed since this level was taken for the item before it can be followed by the next. */
  readonly restDays: number;
}

/** What follows what, as data. The order of `levels` is the order of firmness. */
export interface DunningProcedure {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly [DunningLevel, ...DunningLevel[]];
  /** Least days between two contacts with one account, whatever they are about (C8). */
  readonly minimumGapDays: number;
  /** Bank days after the promised day before a promise counts as broken (case 31). */
  readonly promiseGraceBankDays: number;
  /** An account whose oldest item is this old and has no contact on record starts with a call (case 25). */
  readonly takeOverFromDaysPastDue: number;
  /** A silent account: this many contacts in a row without an answer (P1). */
  readonly silentAfterUnanswered: number;
  /** Figures older than this many days are asked to be refreshed before a contact (B5). */
  readonly staleAfterDays: number;
}

export function levelById(procedure: DunningProcedure, id: string): DunningLevel | null {
  return procedure.levels.find((level) => level.id === id) ?? null;
}

export function levelIndex(procedure: DunningProcedure, id: string | null): number {
  return id === null ? -1 : procedure.levels.findIndex((level) => level.id === id);
}
