import type { ImportChanges as Changes } from '../../lib/app/import-preview.ts';
import { formatAmount } from '../../lib/domain/format-money.ts';
import type { Money as Amount } from '../../lib/domain/money.ts';
import { Card } from '../ui/card.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Money } from '../ui/money.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { counted } from './counted.ts';
import { FactTiles } from './fact-tiles.tsx';
import styles from './import-changes.module.css';

interface ImportChangesProps {
  readonly changes: Changes;
  readonly locale: string;
}

type Listed = Changes['listed'][number];

const KINDS: readonly { readonly kind: Listed['kind']; readonly title: string }[] = [
  { kind: 'paid', title: 'Paid since' },
  { kind: 'changed', title: 'Changed' },
  { kind: 'new', title: 'New' },
  { kind: 'missing', title: 'Not in this export' },
];
const CONFLICTS_SHOWN = 20;

/** What these files change in the book as it stands; the lists are folded. */
export function ImportChanges({ changes, locale }: ImportChangesProps) {
  const { conflicts } = changes;
  return (
    <Section level={4} title="Against what is on record">
      <Card data-testid="import-changes">
        <Stack gap={2}>
          <FactTiles facts={facts(changes, locale)} />
          {KINDS.map((kind) => (
            <OneKind key={kind.kind} {...kind} changes={changes} locale={locale} />
          ))}
          {conflicts.length > 0 && (
            <Disclosure
              summary="Where file and record disagree"
              detail={new Intl.NumberFormat(locale).format(conflicts.length)}
              defaultOpen
            >
              <ul className={styles.conflicts}>
                {conflicts.slice(0, CONFLICTS_SHOWN).map((sentence) => (
                  <li key={sentence} data-testid="import-conflict">
                    {sentence}
                  </li>
                ))}
              </ul>
              {conflicts.length > CONFLICTS_SHOWN && (
                <p className={styles.note}>And {conflicts.length - CONFLICTS_SHOWN} more.</p>
              )}
            </Disclosure>
          )}
        </Stack>
      </Card>
    </Section>
  );
}

function OneKind({
  kind,
  title,
  changes,
  locale,
}: ImportChangesProps & { readonly kind: Listed['kind']; readonly title: string }) {
  const rows = changes.listed.filter((one) => one.kind === kind);
  if (rows.length === 0) return null;
  const all = Math.max(changes.openItems[kind], rows.length);
  return (
    <Disclosure summary={title} detail={counted(all, 'open item', locale)}>
      {kind === 'missing' && (
        <p className={styles.note}>
          That can mean paid, or only left out of this export: they are kept and not chased.
        </p>
      )}
      <DataTable
        caption={title}
        columns={columnsOf(kind, locale)}
        rows={rows}
        rowKey={({ customer, number }) => `${customer} ${number}`}
        rowTestId={`import-${kind}`}
      />
      {all > rows.length && (
        <p className={styles.note}>And {counted(all - rows.length, 'more', locale, 'more')}.</p>
      )}
    </Disclosure>
  );
}

function columnsOf(kind: Listed['kind'], locale: string): Column<Listed>[] {
  const bare = (value: Amount | null) => value && formatAmount(value, locale);
  const figure = (value: Amount | null) =>
    value && <Money amount={formatAmount(value, locale)} currency={value.currency} />;
  const hasNow = kind === 'new' || kind === 'changed';
  return [
    { id: 'customer', header: 'Customer', rowHeader: true, cell: ({ customer }) => customer },
    { id: 'number', header: 'Number', cell: ({ number }) => number },
    ...(kind === 'new'
      ? []
      : [
          {
            id: 'was',
            header: 'Before',
            numeric: true,
            // The currency stands once in a row: two of them do not fit a narrow page.
            cell: ({ was }: Listed) => (hasNow ? bare(was) : figure(was)),
          },
        ]),
    ...(hasNow ? [{ id: 'now', header: 'Open', numeric: true, cell: ({ now }: Listed) => figure(now) }] : []),
  ];
}

/** What does not happen is left out. */
function facts({ accounts, openItems }: Changes, locale: string) {
  const number = new Intl.NumberFormat(locale);
  return [
    { label: 'New customers', n: accounts.new },
    { label: 'Customers changed', n: accounts.changed },
    { label: 'New open items', n: openItems.new },
    { label: 'Changed', n: openItems.changed },
    { label: 'Paid', n: openItems.paid },
    { label: 'As they were', n: openItems.unchanged },
    { label: 'Not in this export', n: openItems.missing },
  ]
    .filter(({ n }) => n > 0)
    .map(({ label, n }) => ({ label, figure: number.format(n) }));
}
