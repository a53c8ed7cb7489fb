import { useProcedureList } from '../hooks/use-procedures.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { StepDesk } from './step-desk.tsx';

/** What follows what, from the courtesy note to the hand-off, for trade and for private customers. */
export function StepSection() {
  const list = useProcedureList();
  return (
    <Section
      title="Follow-up steps"
      text="What is suggested, from when, by which way and how firmly. A step is only ever suggested: you make the call and send the mail yourself. Customers with steps of their own are set in the side panel."
    >
      {list.state === 'loading' && <Skeleton label="Reading the steps" lines={6} />}
      {list.state === 'failed' && (
        <ErrorState title="The steps could not be read" detail={String(list.error)}>
          Nothing was changed. Load this page again.
        </ErrorState>
      )}
      {list.state === 'ready' && (
        <Tabs
          label="Kinds of customers"
          keepMounted
          items={list.value.map((listed) => ({
            value: listed.shipped.id,
            label: listed.current.name,
            content: <StepDesk key={listed.shipped.id} listed={listed} />,
          }))}
        />
      )}
    </Section>
  );
}
