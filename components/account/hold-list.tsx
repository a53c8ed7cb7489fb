import type { AccountView } from '../../lib/app/account-view.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import { holdSentence } from '../../lib/domain/hold.ts';
import { useSnooze } from '../hooks/use-snooze.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

/** What keeps the account in peace, and the way for a person to go on. */
export function HoldList({ view }: { readonly view: AccountView }) {
  const { lift } = useSnooze();
  const { zone } = view.moment;
  return view.holds.map((hold) => (
    <Callout
      key={hold.id}
      tone="info"
      data-testid="hold"
      title={
        hold.until === null
          ? holdSentence(hold.kind)
          : `${holdSentence(hold.kind)} until ${formatShortDay(dayIn(zone, hold.until), view.settings.locale)}`
      }
      actions={
        <Button size="sm" onClick={() => void lift(hold)}>
          {hold.kind === 'snooze' ? 'Bring back now' : 'Decide: go on'}
        </Button>
      }
    >
      {hold.note}
    </Callout>
  ));
}
