import { isDay } from '../../lib/domain/day.ts';
import type { LogBook } from '../../lib/reports/log-book.ts';
import { LOG_GROUPS, type LogFilter, type LogGroup } from '../../lib/reports/log-filter.ts';
import { DateInput } from '../ui/date-input.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './log.module.css';
import { filterWords } from './log-filter-words.ts';

interface Props {
  readonly book: LogBook;
  readonly filter: LogFilter;
  readonly onChange: (part: Partial<LogFilter>) => void;
}

/** Which entries are listed: their kind, a person, an invoice, a span of days. */
export function LogFilterFields({ book, filter, onChange }: Props) {
  const { contacts, items } = book.records;
  const chosen = filterWords({ ...filter, search: '' }, book);
  const dayOf = (text: string) => (isDay(text) ? text : null);
  return (
    <Disclosure summary="Show" detail={chosen === '' ? 'everything' : chosen} data-testid="log-filter">
      <Stack gap={2}>
        <Field label="Kind">
          <Select
            data-testid="log-group"
            value={filter.group}
            options={GROUPS}
            onChange={(event) => onChange({ group: groupOf(event.target.value) })}
          />
        </Field>
        <div className={styles.two}>
          <Field label="Person">
            <Select
              data-testid="log-person"
              placeholder="Anybody"
              value={filter.contactId}
              options={contacts.map((one) => ({
                value: one.id,
                label: one.name ?? one.emails[0]?.address ?? 'Name not known',
              }))}
              onChange={(event) => onChange({ contactId: event.target.value })}
            />
          </Field>
          <Field label="Invoice">
            <Select
              data-testid="log-invoice"
              placeholder="Any"
              value={filter.itemId}
              options={items
                .filter(({ kind }) => kind === 'invoice')
                .map(({ id, number }) => ({ value: id, label: number || 'Without number' }))}
              onChange={(event) => onChange({ itemId: event.target.value })}
            />
          </Field>
          <Field label="From">
            <DateInput
              data-testid="log-from"
              value={filter.from ?? ''}
              onChange={(event) => onChange({ from: dayOf(event.target.value) })}
            />
          </Field>
          <Field label="Until">
            <DateInput
              data-testid="log-to"
              value={filter.to ?? ''}
              onChange={(event) => onChange({ to: dayOf(event.target.value) })}
            />
          </Field>
        </div>
      </Stack>
    </Disclosure>
  );
}

const GROUPS = Object.entries(LOG_GROUPS).map(([value, label]) => ({ value, label }));

function groupOf(value: string): LogGroup {
  return isGroup(value) ? value : 'all';
}

function isGroup(value: string): value is LogGroup {
  return Object.hasOwn(LOG_GROUPS, value);
}
