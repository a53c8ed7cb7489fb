import type { AccountView } from '../../lib/app/account-view.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { formatDay, formatTime } from '../../lib/domain/format-day.ts';
import type { CallFormInHand } from '../hooks/use-call-form.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

interface Props {
  readonly call: CallFormInHand;
  readonly view: AccountView;
}

/** Notes of an earlier moment are still here, or what is typed now cannot be kept: said where the notes are. */
export function KeptNotes({ call, view }: Props) {
  const { keptAt, wasKept, isInTrouble, forget } = call;
  return (
    <>
      {isInTrouble && (
        <Callout tone="problem" title="Your notes cannot be kept on this computer just now">
          Save the call before you close the panel.
        </Callout>
      )}
      {wasKept && keptAt !== null && (
        <Callout
          title={`Your notes of ${whenWords(keptAt, view)} are still here.`}
          data-testid="notes-kept"
          actions={
            <Button size="sm" data-testid="begin-anew" onClick={() => void forget()}>
              Begin anew
            </Button>
          }
        />
      )}
    </>
  );
}

/** "10:05"; of another day with the day. */
function whenWords(at: number, { moment, settings }: AccountView): string {
  const time = formatTime(at, moment.zone, settings.locale);
  const on = dayIn(moment.zone, at);
  return on === moment.today ? time : `${formatDay(on, settings.locale, moment.today)}, ${time}`;
}
