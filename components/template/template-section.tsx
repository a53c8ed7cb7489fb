import { useTemplateList } from '../hooks/use-templates.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { DamagedTexts } from './care/damaged-texts.tsx';
import { TextFiles } from './care/text-files.tsx';
import { TemplateDesk } from './template-desk.tsx';

/** The texts that drafts are written from. */
export function TemplateSection() {
  const list = useTemplateList();
  return (
    <Section
      title="Templates"
      text="Every draft begins as one of these texts and can still be changed before you send it. Nothing is sent by itself."
    >
      {list.state === 'loading' && <Skeleton label="Reading your texts" lines={6} />}
      {list.state === 'failed' && (
        <ErrorState title="Your texts could not be read" detail={String(list.error)}>
          Nothing was changed. Load this page again.
        </ErrorState>
      )}
      <DamagedTexts />
      {list.state === 'ready' && <TemplateDesk templates={list.value} />}
      {list.state === 'ready' && <TextFiles templates={list.value} />}
    </Section>
  );
}
