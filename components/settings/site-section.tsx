import { useSites } from '../hooks/use-sites.ts';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './prose.module.css';
import { SiteForm } from './site-form.tsx';
import { SiteList } from './site-list.tsx';
import { SiteReports } from './site-reports.tsx';

/** On which pages it looks who is there. Gmail from the start, every other by the user's own hand. */
export function SiteSection() {
  const { patterns, request, revoke } = useSites();
  return (
    <Section
      title="Sites"
      text="Per Our Call recognises customers only on the sites in this list. Add your webmail or your CRM one by one."
    >
      <Stack gap={4}>
        <SiteForm granted={patterns ?? []} request={request} />
        <SiteList patterns={patterns} revoke={revoke} />
        <SiteReports />
        <Section level={3} title="What is read there">
          <p className={styles.prose}>
            On these pages it reads the names and addresses of who wrote and who is written to, the subject,
            and what looks like an invoice number, to find the customer. When you press its button it puts a
            draft into the page’s own message field, and when you have sent that draft it keeps a copy in your
            log. It never sends. On every other site it is not there at all, and nothing it reads leaves this
            browser.
          </p>
        </Section>
      </Stack>
    </Section>
  );
}
