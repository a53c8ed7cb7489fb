import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { siteName, sitePattern } from '../../lib/domain/site-pattern.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useToast } from '../ui/use-toast.ts';
import styles from './site-form.module.css';

interface SiteFormProps {
  readonly granted: readonly string[];
  readonly request: (pattern: string) => Promise<boolean>;
}

/** Adds one site by its address; the browser then asks the user itself. */
export function SiteForm({ granted, request }: SiteFormProps) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { show } = useToast();

  function add(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const pattern = sitePattern(address);
    if (!pattern.ok) return setProblem(pattern.message);
    const name = siteName(pattern.value);
    if (granted.includes(pattern.value)) return setProblem(`${name} is in the list already.`);
    // First of all and without an await: the browser only answers to a press.
    const answer = request(pattern.value);
    setProblem(null);
    setBusy(true);
    answer
      .then(
        (allowed) => {
          if (!allowed) return setProblem(`The browser was told not to allow ${name}; nothing was changed.`);
          setAddress('');
          show({ title: `${name} was added`, text: 'Open or reload a page there to use it.', tone: 'good' });
        },
        () => setProblem(`The browser does not allow ${name} to be added.`),
      )
      .finally(() => setBusy(false));
  }

  return (
    <Card>
      <form className={styles.form} onSubmit={add} noValidate>
        <Field
          className={styles.field ?? ''}
          label="Address of the site"
          hint="Copy it from the browser’s address bar. The browser will ask you to allow it."
          error={problem}
        >
          <TextInput
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="mail.example.com"
            data-testid="site-address"
            value={address}
            onChange={(event) => {
              setProblem(null);
              setAddress(event.target.value);
            }}
          />
        </Field>
        <Button
          type="submit"
          variant="primary"
          icon={<Plus />}
          busy={busy}
          data-testid="site-grant"
          className={styles.add}
        >
          Add site
        </Button>
      </form>
    </Card>
  );
}
