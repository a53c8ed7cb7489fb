import type { AccountView } from '../../lib/app/account-view.ts';
import type { CallGround } from '../../lib/calls/call-ground.ts';

/** What the words of the card are understood by, from the account as it is shown. */
export function callGround({ facts, moment, settings }: AccountView): CallGround {
  return {
    items: facts.items,
    today: moment.today,
    calendar: moment.ours,
    owner: settings.senderName,
    homeCurrency: settings.homeCurrency,
  };
}
