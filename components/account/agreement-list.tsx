import type { AccountView } from '../../lib/app/account-view.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import type { AgreementActions } from './agreement-actions.ts';
import { AgreementCalendar } from './agreement-calendar.tsx';
import styles from './agreement-list.module.css';
import { ComplaintRow } from './complaint-row.tsx';
import { PlanRow } from './plan-row.tsx';
import { PromiseRow } from './promise-row.tsx';

interface Props extends AgreementActions {
  readonly view: AccountView;
}

/** What was agreed with the customer and what became of it, newest first; complaints below. */
export function AgreementList({ view, ...actions }: Props) {
  const { promises, plans, facts } = view;
  if (countAgreements(view) === 0) {
    return <EmptyState title="No agreements yet">Log a call, and what was promised stands here.</EmptyState>;
  }
  const agreed = [
    ...promises.map((one) => ({
      at: one.promise.createdAt,
      row: <PromiseRow key={one.promise.id} one={one} view={view} {...actions} />,
    })),
    ...plans.map((one) => ({
      at: one.plan.createdAt,
      row: <PlanRow key={one.plan.id} one={one} view={view} {...actions} />,
    })),
  ].sort((a, b) => b.at - a.at);
  return (
    <div className={styles.agreements}>
      <AgreementCalendar view={view} />
      {agreed.length > 0 && (
        <Section title="Promises and plans" level={3}>
          <ul className={styles.list}>{agreed.map(({ row }) => row)}</ul>
        </Section>
      )}
      {facts.disputes.length > 0 && (
        <Section title="Complaints" level={3}>
          <ul className={styles.list}>
            {[...facts.disputes]
              .sort((a, b) => b.createdAt - a.createdAt)
              .map((dispute) => (
                <ComplaintRow key={dispute.id} dispute={dispute} view={view} onDraft={actions.onDraft} />
              ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

/** As the tab counts them. */
export function countAgreements({ promises, plans, facts }: AccountView): number {
  return promises.length + plans.length + facts.disputes.length;
}
