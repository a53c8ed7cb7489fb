import type { Day } from '../domain/day.ts';
import type { Dispute } from '../domain/dispute.ts';
import { type InstalmentStanding, instalmentStandings } from './instalment-standings.ts';
import type { PlanWithState } from './plan-state.ts';
import { graceUntil } from './promise-standing.ts';
import { type PromiseWithState, pendingPromises } from './promises-with-state.ts';
import type { Reading } from './reading.ts';

/** Something that was agreed for a day. */
export type AgendaEntry = { readonly on: Day } & (
  | { readonly kind: 'promise'; readonly promise: PromiseWithState; readonly graceUntil: Day }
  | { readonly kind: 'instalment'; readonly plan: PlanWithState; readonly standing: InstalmentStanding }
  | { readonly kind: 'dispute'; readonly dispute: Dispute }
);

type Known = Pick<Reading, 'promises' | 'plans' | 'procedure' | 'moment' | 'facts'>;

/** What is waited for, soonest first: promised sums, instalments of plans that go on, answers to complaints. */
export function agreementAgenda({ promises, plans, procedure, moment, facts }: Known): AgendaEntry[] {
  const entries: AgendaEntry[] = [
    ...pendingPromises(promises).map((promise) => ({
      kind: 'promise' as const,
      on: promise.promise.dueOn,
      promise,
      graceUntil: graceUntil(promise.state),
    })),
    ...plans
      .filter(({ state }) => state.kind === 'on-time' || state.kind === 'missed')
      .flatMap((plan) =>
        instalmentStandings(plan, procedure.promiseGraceBankDays, moment)
          .filter(({ kind }) => kind !== 'paid')
          .map((standing) => ({
            kind: 'instalment' as const,
            on: standing.instalment.dueOn,
            plan,
            standing,
          })),
      ),
    ...facts.disputes
      .filter(({ resolvedAt }) => resolvedAt === null)
      .map((dispute) => ({ kind: 'dispute' as const, on: dispute.answerBy, dispute })),
  ];
  return entries.sort((a, b) => a.on.localeCompare(b.on));
}
