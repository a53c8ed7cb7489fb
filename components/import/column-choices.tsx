import type { ColumnMapping } from '../../lib/domain/column-mapping.ts';
import type { ColumnName } from '../../lib/domain/column-name.ts';
import { columnNameSchema } from '../../lib/domain/column-name.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import styles from './column-choices.module.css';
import { MEANING_HELP, meaningIn, OFFERED } from './column-meanings.ts';

interface ColumnChoicesProps {
  readonly mapping: ColumnMapping;
  readonly samples: readonly (readonly string[])[];
  readonly onChange: (columns: ColumnMapping['columns']) => void;
}

const CELLS_SHOWN = 2;

/** Each column by its caption and first cells, with what it means. */
export function ColumnChoices({ mapping, samples, onChange }: ColumnChoicesProps) {
  const options = OFFERED[mapping.holds].map((name) => ({
    value: name,
    label: meaningIn(mapping.holds, name),
  }));
  const choose = (at: number, name: ColumnName | null) =>
    onChange(mapping.columns.map((column, i) => (i === at ? { ...column, name } : column)));
  return (
    <fieldset className={styles.columns}>
      <legend className={styles.legend}>What each column means</legend>
      {mapping.columns.map(({ caption, name }, at) => {
        const called = caption.trim() === '' ? `Column ${at + 1}, without a caption` : caption;
        const cells = samples.map((row) => (row[at] ?? '').trim()).filter((text) => text !== '');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and two may have one caption
          <div key={at} className={styles.column} data-testid="mapping-column">
            <p className={styles.caption}>
              {called}
              <span className={styles.cells}>{cells.slice(0, CELLS_SHOWN).join(' · ') || 'empty'}</span>
            </p>
            <Field
              label={`Meaning of ${called}`}
              labelHidden
              hint={name === null ? null : MEANING_HELP[name]}
            >
              <Select
                options={options}
                placeholder="Not used"
                value={name !== null && OFFERED[mapping.holds].includes(name) ? name : ''}
                onChange={(event) => {
                  const chosen = columnNameSchema.safeParse(event.target.value);
                  choose(at, chosen.success ? chosen.data : null);
                }}
              />
            </Field>
          </div>
        );
      })}
    </fieldset>
  );
}
