import {
  Building2,
  CalendarClock,
  FileInput,
  Footprints,
  Globe,
  ListChecks,
  MailOpen,
  Scale,
  ShieldCheck,
  Table2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { DataSection } from '../data/data-section.tsx';
import { useSurface } from '../hooks/surface.ts';
import { usePagePart } from '../hooks/use-page-part.ts';
import { ImportSection } from '../import/import-section.tsx';
import { RuleSection } from '../rules/rule-section.tsx';
import { CallListsSection } from '../settings/call-lists-section.tsx';
import { FirmSection } from '../settings/firm-section.tsx';
import { SiteSection } from '../settings/site-section.tsx';
import { YourDaySection } from '../settings/your-day-section.tsx';
import { StepSection } from '../steps/step-section.tsx';
import { TemplateSection } from '../template/template-section.tsx';
import { Button } from '../ui/button.tsx';
import { PageShell } from '../ui/page-shell.tsx';

interface SectionEntry {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
}

const SECTIONS: readonly SectionEntry[] = [
  { id: 'import', label: 'Import', icon: <FileInput /> },
  { id: 'templates', label: 'Templates', icon: <MailOpen /> },
  { id: 'steps', label: 'Follow-up steps', icon: <Footprints /> },
  { id: 'rules', label: 'Contact rules', icon: <Scale /> },
  { id: 'calls', label: 'Call lists', icon: <ListChecks /> },
  { id: 'day', label: 'Your day', icon: <CalendarClock /> },
  { id: 'firm', label: 'Your firm', icon: <Building2 /> },
  { id: 'sites', label: 'Sites', icon: <Globe /> },
  { id: 'data', label: 'Data', icon: <ShieldCheck /> },
];
const PART_IDS = SECTIONS.map(({ id }) => id);

/** Set-up and care. The address after "#" says which part is shown. */
export function OptionsPage({ version }: { readonly version: string }) {
  const { openLedger } = useSurface();
  const { current, opened } = usePagePart(PART_IDS, 'import');
  const parts: Readonly<Record<string, ReactNode>> = {
    import: <ImportSection />,
    templates: <TemplateSection />,
    steps: <StepSection />,
    rules: <RuleSection />,
    calls: <CallListsSection />,
    day: <YourDaySection />,
    firm: <FirmSection />,
    sites: <SiteSection />,
    data: <DataSection version={version} />,
  };
  return (
    <PageShell
      title="Per Our Call"
      nav={SECTIONS.map((section) => ({ ...section, href: `#${section.id}` }))}
      current={current}
      aside={
        <>
          <Button size="sm" variant="quiet" icon={<Table2 />} onClick={() => void openLedger()}>
            The ledger
          </Button>
          <p>Everything stays in this browser. Version {version}</p>
        </>
      }
    >
      {/* A part that was opened stays, hidden: what was typed or dropped there is still there on the way back. */}
      {SECTIONS.filter(({ id }) => opened.includes(id)).map(({ id }) => (
        <div key={id} hidden={id !== current}>
          {parts[id]}
        </div>
      ))}
    </PageShell>
  );
}
