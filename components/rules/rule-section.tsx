import { useState } from 'react';
import type { ContactRules, RuleGroup } from '../../lib/app/contact-rules.ts';
import { count } from '../../lib/shared/text.ts';
import { useContactRules } from '../hooks/use-contact-rules.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import { RuleList } from './rule-list.tsx';
import styles from './rule-section.module.css';

/** When, how often and by which way somebody may be contacted: our own rules, then law by place. */
export function RuleSection() {
  const rules = useContactRules();
  return (
    <Section
      title="Contact rules"
      text="Every suggestion keeps all rules that hold for the customer: the strictest counts. They are read from public sources and are no legal advice. You can tighten any of them; to loosen one, note why."
    >
      {rules.state === 'loading' && <Skeleton label="Reading the rules" lines={6} />}
      {rules.state === 'failed' && (
        <ErrorState title="The rules could not be read" detail={String(rules.error)}>
          Nothing was changed. Load this page again.
        </ErrorState>
      )}
      {rules.state === 'ready' && <Groups rules={rules.value} />}
    </Section>
  );
}

function Groups({ rules }: { readonly rules: ContactRules }) {
  const house = rules.groups.filter(({ isHouse }) => isHouse);
  const law = rules.groups.filter(({ isHouse }) => !isHouse);
  return (
    <Stack gap={5}>
      {house.map((group) => (
        <Section
          key={group.title}
          level={3}
          title={group.title}
          text="Our own courtesy, for every customer everywhere. It is tighter than each law below that was read in its source."
        >
          <RuleList entries={group.entries} locale={rules.locale} zone={rules.zone} />
        </Section>
      ))}
      <Section
        level={3}
        title="Law by place"
        text="Where the customer is decides which of these hold. A part of the address that is not known never sets anybody free."
      >
        <div className={styles.places}>
          {law.map((group) => (
            <Place key={group.title} group={group} rules={rules} />
          ))}
        </div>
      </Section>
    </Stack>
  );
}

function Place({ group, rules }: { readonly group: RuleGroup; readonly rules: ContactRules }) {
  // The list of a closed place is not drawn: there are many, and few are of interest.
  const [isOpen, setOpen] = useState(false);
  const changed = group.entries.filter(({ adjusted }) => adjusted !== null).length;
  const guarded = group.entries.filter(({ isGuarded }) => isGuarded).length;
  const kept = guarded > 0 ? `${guarded} guarded` : 'for you to keep';
  return (
    <Disclosure
      summary={group.title}
      detail={[count(group.entries.length, 'rule'), kept, changed > 0 ? `${changed} changed` : '']
        .filter(Boolean)
        .join(' · ')}
      onOpenChange={setOpen}
      data-testid="rule-place"
    >
      {isOpen && <RuleList entries={group.entries} locale={rules.locale} zone={rules.zone} />}
    </Disclosure>
  );
}
