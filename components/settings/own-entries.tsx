import { X } from 'lucide-react';
import { classNames } from '../ui/class-names.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Select, type SelectOption } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import own from './own-entries.module.css';
import styles from './row-list.module.css';
import { RowListEnd } from './row-list-end.tsx';

interface Entry {
  /** Empty: a new one. */
  readonly id: string;
  readonly label: string;
  readonly like: string;
}

interface Props {
  readonly legend: string;
  readonly hint: string;
  /** What stands in the list anyway. */
  readonly ours: readonly string[];
  /** What an entry can count like; `null`: it counts for nothing but itself. */
  readonly likes: readonly SelectOption[] | null;
  /** What a new entry counts like until something else is chosen. */
  readonly usual: string;
  readonly rows: readonly Entry[];
  readonly error: string | undefined;
  readonly testId: string;
  readonly onRows: (rows: Entry[]) => void;
}

/** One list of the call card: what is in it anyway, and the user's own entries, typed in place. */
export function OwnEntries({ legend, hint, ours, likes, usual, rows, error, testId, onRows }: Props) {
  const set = (index: number, part: Partial<Entry>) =>
    onRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>{legend}</legend>
      <p className={styles.hint}>{hint}</p>
      <p className={styles.hint}>In the list already: {ours.join(', ')}.</p>
      {rows.map((row, index) => {
        const name = row.label.trim() === '' ? `entry ${index + 1}` : row.label;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are typed in place and never sorted while they are
          <div key={index} className={classNames(own.row, likes === null && own.alone)}>
            <TextInput
              aria-label={`Name of entry ${index + 1}`}
              placeholder="Name"
              maxLength={60}
              value={row.label}
              data-testid={testId}
              onChange={(event) => set(index, { label: event.target.value })}
            />
            {likes && (
              <div className={own.like}>
                <span className={own.word}>counts like</span>
                <Select
                  aria-label={`${name} counts like`}
                  options={likes}
                  value={row.like}
                  data-testid={`${testId}-like`}
                  onChange={(event) => set(index, { like: event.target.value })}
                />
              </div>
            )}
            <IconButton
              label={`Remove ${name}`}
              icon={<X />}
              onClick={() => onRows(rows.filter((_, at) => at !== index))}
            />
          </div>
        );
      })}
      <RowListEnd
        error={error}
        label="Add an entry"
        testId={`${testId}-add`}
        onAdd={() => onRows([...rows, { id: '', label: '', like: usual }])}
      />
    </fieldset>
  );
}
