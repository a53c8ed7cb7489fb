import type { ReactNode } from 'react';
import { formatAmount, formatMoney } from '../../lib/domain/format-money.ts';
import type { Money } from '../../lib/domain/money.ts';
import { type AgingBucket, agingShares } from '../../lib/dunning/aging.ts';
import { count, joinWords } from '../../lib/shared/text.ts';
import { AgingBar, type AgingSegment, type AgingTone } from '../ui/aging-bar.tsx';
import { Badge } from '../ui/badge.tsx';
import { MoneyTotals } from '../ui/money-totals.tsx';
import styles from './account-figures.module.css';

/** What is said of an account above everything else: worked out from its record, or as the ledger has kept it. */
export interface Figures {
  readonly open: readonly Money[];
  readonly overdue: readonly Money[];
  readonly credits: readonly Money[];
  readonly overdueCount: number;
  readonly oldestDaysPastDue: number;
  readonly aging: readonly AgingBucket[];
}

interface Props {
  readonly name: string;
  readonly figures: Figures;
  readonly locale: string;
  /** "by invoice INV-1042"; `null`: opened by hand. */
  readonly evidence: string | null;
  /** Perhaps it is somebody else. */
  readonly isGuess: boolean;
  /** The way to another customer. */
  readonly correct: ReactNode;
  /** What else is to be known of the match. */
  readonly notes: ReactNode;
}

const TONES: readonly AgingTone[] = ['current', 'late-1', 'late-2', 'late-3', 'late-4'];

/** Who it is, by what we know it, what is overdue and how late. */
export function AccountFigures({ name, figures, locale, evidence, isGuess, correct, notes }: Props) {
  const { open, overdue, credits } = figures;
  return (
    <div className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.name} data-testid="account-name">
          {name}
        </h1>
        {correct}
      </div>
      <p className={styles.evidence} data-testid="match-evidence">
        {evidenceLine(evidence, isGuess)}
      </p>
      {notes}
      <Lateness figures={figures} />
      {overdue.length > 0 && (
        <MoneyTotals
          size="lg"
          itemTestId="overdue-total"
          totals={overdue.map((total) => ({
            amount: formatAmount(total, locale),
            currency: total.currency,
            note: 'overdue',
          }))}
        />
      )}
      {credits.length > 0 && (
        <p className={styles.note}>
          Credits not yet allocated: {joinWords(credits.map((credit) => formatMoney(credit, locale)))}
        </p>
      )}
      {open.map(({ currency }) => (
        <AgingBar
          key={currency}
          label={open.length > 1 ? `How old, ${currency}` : 'How old'}
          legend={false}
          segments={segments(figures.aging, currency, locale)}
        />
      ))}
    </div>
  );
}

function evidenceLine(evidence: string | null, isGuess: boolean): string {
  if (evidence === null) return 'opened by hand';
  return isGuess ? `perhaps, ${evidence}` : `matched ${evidence}`;
}

function Lateness({ figures: { overdueCount, oldestDaysPastDue } }: { readonly figures: Figures }) {
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

function segments(aging: readonly AgingBucket[], currency: string, locale: string): AgingSegment[] {
  const shares = agingShares(aging, currency);
  return aging.map((bucket, index) => {
    const total = bucket.totals.find((one) => one.currency === currency);
    return {
      label: bucket.label,
      share: shares[index] ?? 0,
      tone: TONES[index] ?? 'late-4',
      ...(total ? { amount: formatMoney(total, locale) } : {}),
    };
  });
}
