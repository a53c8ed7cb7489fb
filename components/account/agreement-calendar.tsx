import type { AccountView } from '../../lib/app/account-view.ts';
import { daysBetween } from '../../lib/domain/day.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import type { AgendaEntry } from '../../lib/dunning/agreement-agenda.ts';
import { dayStanding, promiseStanding } from '../../lib/dunning/promise-standing.ts';
import { Badge } from '../ui/badge.tsx';
import { Section } from '../ui/section.tsx';
import styles from './agreement-list.module.css';
import { instalmentSaid, promiseSaid, type Said, sumOf } from './agreement-words.ts';

/** What is agreed for which day, soonest first; nothing to show where nothing is waited for. */
export function AgreementCalendar({ view }: { readonly view: AccountView }) {
  if (view.agenda.length === 0) return null;
  return (
    <Section title="What comes when" level={3}>
      <ol className={styles.agenda}>
        {view.agenda.map((entry) => (
          <li key={keyOf(entry)} className={styles.entry} data-testid="agenda-entry">
            <time className={styles.day} dateTime={entry.on}>
              {formatShortDay(entry.on, view.settings.locale)}
            </time>
            <span className={styles.what}>{whatOf(entry, view)}</span>
            <When entry={entry} view={view} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function When({ entry, view }: { readonly entry: AgendaEntry; readonly view: AccountView }) {
  const said = saidOf(entry, view);
  if (said) return <Badge tone={said.tone}>{said.word}</Badge>;
  return <span className={styles.day}>in {daysBetween(view.moment.today, entry.on)} days</span>;
}

/** `null`: its day is further off than tomorrow. */
function saidOf(entry: AgendaEntry, { moment }: AccountView): Said | null {
  switch (entry.kind) {
    case 'promise': {
      const standing = promiseStanding(entry.promise, moment);
      return standing === 'ahead' ? null : promiseSaid(standing);
    }
    case 'instalment': {
      const { kind } = entry.standing;
      return kind === 'ahead' ? null : instalmentSaid(kind);
    }
    case 'dispute': {
      if (entry.on < moment.today) return { word: 'answer is late', tone: 'late' };
      const standing = dayStanding(entry.on, moment.today);
      return standing === 'ahead' ? null : { ...promiseSaid(standing), tone: 'hold' };
    }
  }
}

function whatOf(entry: AgendaEntry, view: AccountView): string {
  switch (entry.kind) {
    case 'promise':
      return `${sumOf(entry.promise.promise.amount, view)} promised`;
    case 'instalment':
      return `${sumOf(entry.standing.missing, view)}, instalment ${entry.standing.number}`;
    case 'dispute':
      return `Answer the complaint${entry.dispute.owner ? `: ${entry.dispute.owner}` : ''}`;
  }
}

function keyOf(entry: AgendaEntry): string {
  switch (entry.kind) {
    case 'promise':
      return entry.promise.promise.id;
    case 'instalment':
      return `${entry.plan.plan.id}-${entry.standing.number}`;
    case 'dispute':
      return entry.dispute.id;
  }
}
