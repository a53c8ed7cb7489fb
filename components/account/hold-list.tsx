import type { AccountView } from '../../lib/app/account-view.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import { type HoldKind, holdSentence } from '../../lib/domain/hold.ts';
import { waitsForNothing } from '../../lib/dunning/standstill.ts';
import { stopToConfirm } from '../../lib/dunning/stop-to-confirm.ts';
import { useSnooze } from '../hooks/use-snooze.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Row } from '../ui/row.tsx';
import { NoteButton } from './note-button.tsx';

/** Where no person has to decide first. */
const BUTTONS: Partial<Record<HoldKind, string>> = {
  snooze: 'Bring back now',
  strategic: 'End the exception',
  'no-calls': 'Calls are fine again',
  'no-mails': 'Mails are fine again',
};

interface Props {
  readonly view: AccountView;
  readonly onDraft: (draftId: string) => void;
}

/** What keeps the account in peace, and the way for a person to go on. */
export function HoldList({ view, onDraft }: Props) {
  const { lift } = useSnooze();
  const { zone } = view.moment;
  const toConfirm = stopToConfirm(view.holds, view.facts.activities, view.moment.now);
  const holds = view.holds.filter(({ kind }) => !waitsForNothing(kind, view.balances.open.length));
  return holds.map((hold) => (
    <Callout
      key={hold.id}
      tone="info"
      data-testid="hold"
      title={
        hold.until === null
          ? titleOf(hold.kind)
          : `${titleOf(hold.kind)} until ${formatShortDay(dayIn(zone, hold.until), view.settings.locale)}`
      }
      actions={
        <Row gap={1}>
          <Button size="sm" onClick={() => void lift(hold)}>
            {BUTTONS[hold.kind] ?? 'Decide: go on'}
          </Button>
          {hold.id === toConfirm?.id && (
            <NoteButton note={{ accountId: hold.accountId, textId: 'stop-confirmation' }} onDraft={onDraft}>
              Confirm it to them
            </NoteButton>
          )}
        </Row>
      }
    >
      {[hold.owner === '' ? '' : `Looked after by ${hold.owner}`, hold.note].filter(Boolean).join('. ')}
    </Callout>
  ));
}

/** Who looks after it is named below: the sentence need not say that somebody does. */
function titleOf(kind: HoldKind): string {
  return kind === 'strategic' ? 'Not to be chased' : holdSentence(kind);
}
