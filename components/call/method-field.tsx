import type { AccountView } from '../../lib/app/account-view.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { methodOptions } from './call-lists.ts';

interface Props {
  readonly view: AccountView;
  readonly value: string;
  readonly onChange: (method: string) => void;
  readonly 'data-testid': string;
}

/** How it will be paid; left alone, nothing is said about it. */
export function MethodField({ view, value, onChange, ...rest }: Props) {
  return (
    <Field label="How it is paid" optional>
      <Select
        data-testid={rest['data-testid']}
        placeholder="Not said"
        value={value}
        options={methodOptions(view.settings, value)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
