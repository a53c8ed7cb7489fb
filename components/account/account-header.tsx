import type { ReactNode } from 'react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { formatAmount, formatMoney } from '../../lib/domain/format-money.ts';
import { agingShares } from '../../lib/dunning/aging.ts';
import { count, joinWords } from '../../lib/shared/text.ts';
import { useTab } from '../hooks/use-tab.ts';
import { AgingBar, type AgingSegment, type AgingTone } from '../ui/aging-bar.tsx';
import { Badge } from '../ui/badge.tsx';
import { MoneyTotals } from '../ui/money-totals.tsx';
import styles from './account-header.module.css';
import { MatchNotes } from './match-notes.tsx';

interface Props {
  readonly view: AccountView;
  /** "by invoice INV-1042"; `null`: opened by hand. */
  readonly evidence: string | null;
  /** The way to another customer. */
  readonly correct: ReactNode;
}

const TONES: readonly AgingTone[] = ['current', 'late-1', 'late-2', 'late-3', 'late-4'];

/** Who it is, by what we know it, what is overdue and how late. */
export function AccountHeader({ view, evidence, correct }: Props) {
  const { balances, settings, facts } = view;
  const { locale } = settings;
  const { tabId, state } = useTab();
  const found = state?.match.kind === 'match' && state.match.accountId === facts.account.id ? state : null;
  const match = found?.match.kind === 'match' ? found.match : null;
  return (
    <div className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.name} data-testid="account-name">
          {facts.account.name}
        </h1>
        {correct}
      </div>
      <p className={styles.evidence} data-testid="match-evidence">
        {evidenceLine(evidence, match?.isGuess ?? false)}
      </p>
      {evidence !== null && tabId !== null && found && match && (
        <MatchNotes key={match.contactAddress} tabId={tabId} state={found} match={match} view={view} />
      )}
      <Lateness view={view} />
      {balances.overdue.length > 0 && (
        <MoneyTotals
          size="lg"
          itemTestId="overdue-total"
          totals={balances.overdue.map((total) => ({
            amount: formatAmount(total, locale),
            currency: total.currency,
            note: 'overdue',
          }))}
        />
      )}
      {balances.credits.length > 0 && (
        <p className={styles.note}>
          Credits not yet allocated:{' '}
          {joinWords(balances.credits.map((credit) => formatMoney(credit, locale)))}
        </p>
      )}
      {balances.open.map((total) => (
        <AgingBar
          key={total.currency}
          label={balances.open.length > 1 ? `How old, ${total.currency}` : 'How old'}
          legend={false}
          segments={segments(view, total.currency)}
        />
      ))}
    </div>
  );
}

function evidenceLine(evidence: string | null, isGuess: boolean): string {
  if (evidence === null) return 'opened by hand';
  return isGuess ? `perhaps, ${evidence}` : `matched ${evidence}`;
}

function Lateness({ view }: { readonly view: AccountView }) {
  const { overdueCount, oldestDaysPastDue } = view.balances;
  if (overdueCount === 0) {
    return (
      <p className={styles.late} data-testid="days-past-due">
        <Badge tone="good">Nothing overdue</Badge>
      </p>
    );
  }
  const late = count(oldestDaysPastDue, 'day');
  return (
    <p className={styles.late}>
      <Badge tone="late">{overdueCount} overdue</Badge>
      <span data-testid="days-past-due">
        {overdueCount > 1 ? `oldest ${late} past due` : `${late} past due`}
      </span>
    </p>
  );
}

function segments(view: AccountView, currency: string): AgingSegment[] {
  const shares = agingShares(view.aging, currency);
  return view.aging.map((bucket, index) => {
    const total = bucket.totals.find((one) => one.currency === currency);
    return {
      label: bucket.label,
      share: shares[index] ?? 0,
      tone: TONES[index] ?? 'late-4',
      ...(total ? { amount: formatMoney(total, view.settings.locale) } : {}),
    };
  });
}
