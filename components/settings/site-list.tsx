import { Lock, Trash2 } from 'lucide-react';
import { siteName } from '../../lib/domain/site-pattern.ts';
import { success } from '../../lib/shared/result.ts';
import { useCommand } from '../hooks/use-command.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useToast } from '../ui/use-toast.ts';
import styles from './site-list.module.css';

interface SiteListProps {
  /** `null`: still being asked. */
  readonly patterns: readonly string[] | null;
  readonly revoke: (pattern: string) => Promise<void>;
}

/** Where it is allowed to look, each with a way to take it back. */
export function SiteList({ patterns, revoke }: SiteListProps) {
  const { show } = useToast();
  const { run, busy, refusal } = useCommand(async (pattern: string) => {
    await revoke(pattern);
    return success(siteName(pattern));
  });

  async function remove(pattern: string) {
    const name = await run(pattern);
    if (name) show({ title: `${name} was removed`, text: 'Nothing is read there any more.', tone: 'good' });
  }

  return (
    <Section level={3} title="Allowed sites">
      {refusal && (
        <Callout tone="problem" title="Not removed">
          {refusal.message}
        </Callout>
      )}
      <Card padding="none">
        <ul className={styles.list}>
          <li className={styles.row}>
            <span className={styles.name}>mail.google.com</span>
            <Badge tone="good" icon={<Lock />}>
              Always on
            </Badge>
          </li>
          {patterns?.map((pattern) => (
            <li key={pattern} className={styles.row} data-testid="site-row">
              <span className={styles.name}>{siteName(pattern)}</span>
              <Button
                variant="danger-quiet"
                size="sm"
                icon={<Trash2 />}
                busy={busy}
                aria-label={`Remove ${siteName(pattern)}`}
                data-testid="site-remove"
                onClick={() => remove(pattern)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      </Card>
      {patterns === null && <Skeleton label="Reading the list of sites" lines={1} />}
      {patterns?.length === 0 && (
        <p className={styles.none}>No other site yet. Gmail works without adding anything.</p>
      )}
    </Section>
  );
}
