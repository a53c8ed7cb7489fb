import { Search, X } from 'lucide-react';
import { type ComponentPropsWithRef, useRef } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import { PlainIconButton } from './plain-icon-button.tsx';
import styles from './search-input.module.css';

type SearchInputProps = Omit<
  ComponentPropsWithRef<'input'>,
  'type' | 'onChange' | 'value' | 'ref' | 'aria-label'
> & {
  /** Its name, and its placeholder unless one is given. */
  label: string;
  value: string;
  onValueChange: (value: string) => void;
};

/** A search box with a clear button; Escape clears it too. */
export function SearchInput({ label, value, onValueChange, className, ...rest }: SearchInputProps) {
  const input = useRef<HTMLInputElement>(null);

  function clear() {
    onValueChange('');
    input.current?.focus();
  }

  return (
    <div className={classNames(styles.search, className)}>
      <Search className={styles.icon} aria-hidden="true" />
      <input
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        {...rest}
        ref={input}
        type="search"
        aria-label={label}
        className={classNames(control.control, styles.input)}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
      {value !== '' && (
        <PlainIconButton
          className={styles.clear}
          label="Clear search"
          icon={<X />}
          size="sm"
          onClick={clear}
        />
      )}
    </div>
  );
}
