import type { AccountView } from '../../lib/app/account-view.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import { type InstalmentStanding, instalmentStandings } from '../../lib/dunning/instalment-standings.ts';
import type { PlanWithState } from '../../lib/dunning/plan-state.ts';
import { Badge } from '../ui/badge.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './agreement-list.module.css';
import { dayOf, instalmentSaid, sumOf } from './agreement-words.ts';

/** The instalments of a plan, soonest first, each with what became of it. */
export function InstalmentTable({ one, view }: { readonly one: PlanWithState; readonly view: AccountView }) {
  const standings = instalmentStandings(one, view.procedure.promiseGraceBankDays, view.moment);
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>Instalments</VisuallyHidden>
      </caption>
      <tbody>
        {standings.map((standing) => {
          const { word, tone } = instalmentSaid(standing.kind);
          return (
            <tr key={standing.number} data-testid="instalment" data-state={standing.kind}>
              <th scope="row">{formatShortDay(standing.instalment.dueOn, view.settings.locale)}</th>
              <td className={styles.figure}>{sumOf(standing.instalment.amount, view)}</td>
              <td className={styles.state}>
                <Badge tone={tone}>{word}</Badge>
                <More standing={standing} view={view} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function More({ standing, view }: { readonly standing: InstalmentStanding; readonly view: AccountView }) {
  const { kind, received, missing, graceUntil } = standing;
  const isPart = kind !== 'paid' && received.amount > 0;
  if (isPart) return <div className={styles.less}>{sumOf(missing, view)} is left</div>;
  return kind === 'in-grace' ? <div className={styles.less}>until {dayOf(graceUntil, view)}</div> : null;
}
