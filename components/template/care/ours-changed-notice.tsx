import { useState } from 'react';
import type { ListedTemplate } from '../../../lib/app/template-list.ts';
import { useKeepMine, useTakeOurs } from '../../hooks/use-template-care.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Row } from '../../ui/row.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { DifferenceView } from './difference-view.tsx';
import { useChangeToast } from './use-change-toast.ts';

interface Props {
  readonly template: ListedTemplate;
  /** Something is typed that is not saved: it would be lost with "Take ours". */
  readonly unsaved: boolean;
  readonly onEdit: () => void;
}

/** Ours reads otherwise since the user made it hers: what changed, and which of the two goes on. */
export function OursChangedNotice({ template, unsaved, onEdit }: Props) {
  const [isOpen, setOpen] = useState(false);
  const keep = useKeepMine();
  const take = useTakeOurs();
  const toast = useChangeToast();
  const { oursChanged, current, id, name } = template;
  if (!oursChanged) return null;
  const refusal = keep.refusal ?? take.refusal;

  async function keepMine() {
    const change = await keep.run(id);
    if (change) toast({ title: `“${name}” stays as you wrote it` }, change);
  }

  async function takeOurs() {
    const change = await take.run(id);
    if (change)
      toast(
        { title: `“${name}” is our new text`, text: 'Yours is kept among its earlier versions.' },
        change,
      );
  }

  return (
    <Callout
      data-testid="template-ours-changed"
      title="Our text has changed since you made it yours"
      actions={
        <Row>
          <Button size="sm" busy={keep.busy} data-testid="template-keep-mine" onClick={keepMine}>
            Keep mine
          </Button>
          <Button
            size="sm"
            busy={take.busy}
            disabled={unsaved}
            data-testid="template-take-ours"
            onClick={takeOurs}
          >
            Take ours
          </Button>
          <Button size="sm" variant="quiet" data-testid="template-edit-mine" onClick={onEdit}>
            Edit mine
          </Button>
          <Button
            size="sm"
            variant="quiet"
            aria-expanded={isOpen}
            data-testid="template-show-change"
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Hide the changes' : 'Show the changes'}
          </Button>
        </Row>
      }
    >
      <Stack gap={2}>
        <p>
          Yours is used until you say otherwise.
          {unsaved && ' Save or undo what you have typed before you take ours.'}
        </p>
        {refusal && <p role="alert">{refusal.message}</p>}
        {isOpen && (
          <Tabs
            label="What differs"
            items={[
              {
                value: 'ours',
                label: 'What we changed',
                content: <DifferenceView before={oursChanged.former} after={oursChanged.now} />,
              },
              {
                value: 'mine',
                label: 'From ours to yours',
                content: <DifferenceView before={oursChanged.now} after={current} />,
              },
            ]}
          />
        )}
      </Stack>
    </Callout>
  );
}
