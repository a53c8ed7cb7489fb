import { Field } from '../ui/field.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { Select } from '../ui/select.tsx';
import { languageName } from './language-name.ts';
import styles from './text-filters.module.css';
import type { TextFilter } from './text-groups.ts';

interface TextFiltersProps {
  readonly filter: TextFilter;
  readonly languages: readonly string[];
  readonly onChange: (filter: TextFilter) => void;
}

const CHANNELS: readonly { readonly value: TextFilter['channel']; readonly label: string }[] = [
  { value: 'mail', label: 'Mails' },
  { value: 'letter', label: 'Letters' },
  { value: 'spoken', label: 'Said on the phone' },
  { value: '', label: 'Every way' },
];

const AUDIENCES: readonly { readonly value: TextFilter['audience']; readonly label: string }[] = [
  { value: '', label: 'Firms and people' },
  { value: 'trade', label: 'For firms' },
  { value: 'consumer', label: 'For private people' },
];

/** Which texts are listed. */
export function TextFilters({ filter, languages, onChange }: TextFiltersProps) {
  return (
    <search className={styles.filters}>
      <SearchInput
        label="Find a text by its name"
        value={filter.name}
        data-testid="template-search"
        onValueChange={(name) => onChange({ ...filter, name })}
      />
      <div className={styles.choices}>
        <Field label="Language" labelHidden>
          <Select
            value={filter.language}
            data-testid="template-language"
            options={[
              ...languages.map((tag) => ({ value: tag, label: languageName(tag) })),
              { value: '', label: 'Every language' },
            ]}
            onChange={(event) => onChange({ ...filter, language: event.target.value })}
          />
        </Field>
        <Field label="How it reaches them" labelHidden>
          <Select
            value={filter.channel}
            data-testid="template-channel"
            options={CHANNELS}
            onChange={(event) => onChange({ ...filter, channel: chosen(CHANNELS, event.target.value) })}
          />
        </Field>
        <Field label="For whom" labelHidden>
          <Select
            value={filter.audience}
            data-testid="template-audience"
            options={AUDIENCES}
            onChange={(event) => onChange({ ...filter, audience: chosen(AUDIENCES, event.target.value) })}
          />
        </Field>
      </div>
    </search>
  );
}

function chosen<Value extends string>(
  options: readonly { readonly value: Value; readonly label: string }[],
  value: string,
): Value | '' {
  return options.find((option) => option.value === value)?.value ?? '';
}
