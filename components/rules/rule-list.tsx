import { Pencil, ShieldCheck, UserRound } from 'lucide-react';
import { useState } from 'react';
import type { ListedRule } from '../../lib/app/contact-rules.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { AdjustRule } from './adjust-rule.tsx';
import styles from './rule-list.module.css';

interface Props {
  readonly entries: readonly ListedRule[];
  readonly locale: string;
  readonly zone: string;
}

/** Each rule in a clerk's words, with where it stands written, whom it binds and who sees to it. */
export function RuleList({ entries, locale, zone }: Props) {
  // One at a time: two forms would be two questions.
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Card padding="none">
      <ul className={styles.list}>
        {entries.map((entry) => (
          <RuleRow
            key={entry.rule.id}
            entry={entry}
            locale={locale}
            zone={zone}
            isOpen={openId === entry.rule.id}
            onOpen={(isOpen) =>
              // A form that is done may be so late that another is open already.
              setOpenId((before) => {
                if (isOpen) return entry.rule.id;
                return before === entry.rule.id ? null : before;
              })
            }
          />
        ))}
      </ul>
    </Card>
  );
}

interface RowProps extends Omit<Props, 'entries'> {
  readonly entry: ListedRule;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function RuleRow({ entry, locale, zone, isOpen, onOpen }: RowProps) {
  const { rule, isGuarded, verified, adjusted } = entry;
  return (
    <li className={styles.row} data-testid="rule-row" data-rule={rule.id}>
      <div className={styles.words}>
        <p className={styles.text}>{rule.text}</p>
        <p className={styles.facts}>{factsOf(entry, locale)}</p>
        {adjusted && (
          <p className={styles.changed} data-testid="rule-changed">
            {adjusted.loosens ? 'Loosened' : 'Tightened'} on {formatDay(dayIn(zone, adjusted.at), locale)}:{' '}
            {adjusted.limit}
            {adjusted.reason === '' ? '' : `, because “${adjusted.reason}”`}
          </p>
        )}
      </div>
      <div className={styles.side}>
        {isGuarded ? (
          <Badge tone="good" icon={<ShieldCheck />}>
            guarded
          </Badge>
        ) : (
          <Badge icon={<UserRound />}>for you to keep</Badge>
        )}
        {!verified && <Badge tone="late">not verified</Badge>}
        {adjusted && <Badge tone="accent">{adjusted.loosens ? 'loosened' : 'tightened'}</Badge>}
        {isGuarded && (
          <Button
            variant="quiet"
            size="sm"
            icon={<Pencil />}
            aria-expanded={isOpen}
            aria-label={`Change: ${rule.text}`}
            data-testid="rule-adjust"
            onClick={() => onOpen(!isOpen)}
          >
            Change
          </Button>
        )}
      </div>
      {isOpen && (
        <div className={styles.form}>
          <AdjustRule entry={entry} onDone={() => onOpen(false)} />
        </div>
      )}
    </li>
  );
}

/** Whom it protects and binds, the limit as it is counted where the words do not say it, and where it stands written. */
function factsOf(
  { rule, where, binds, limit, isGuarded, isHouseRule, source, checkedOn }: ListedRule,
  locale: string,
) {
  // The place is the heading already.
  const who = isHouseRule ? '' : `${capital(where.split(': ').at(-1) ?? where)}; binds ${binds}. `;
  // Our own rules say it in their words already.
  const isCounted = isGuarded && !isHouseRule && rule.kind !== 'no-contact' && rule.kind !== 'consent';
  const counted = isCounted && capital(limit) !== rule.text ? `Guarded as: ${limit}. ` : '';
  const from = isHouseRule ? `House rule ${rule.number}` : source;
  return `${who}${counted}${from}, checked on ${formatDay(checkedOn, locale)}.`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
