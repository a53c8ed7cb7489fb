import { confirmFigures } from '../../../lib/app/confirm-figures.ts';
import { decideStep } from '../../../lib/app/decide-step.ts';
import { money } from '../../../lib/domain/money.ts';
import { momentAt } from '../../../lib/dunning/moment-at.ts';
import { addActivity } from '../../../lib/storage/log-store.ts';
import { buildMail } from '../build-mail.ts';
import { seededAccount } from '../seeded-account.ts';
import { NOW, testProgram } from './test-program.ts';

const DAY = 24 * 3_600_000;
const ZONE = 'Europe/Berlin';

/** An invoice whose final notice has run its term, twenty days after `NOW`; `decided`: somebody has decided the hand-off. */
export async function seedForHandOff({ decided = true } = {}) {
  const program = testProgram();
  const { account, contacts, items } = await seededAccount(program, { invoices: [[120_000, 'EUR', 90]] });
  const [accountId, itemId, levelId] = [account.id, items[0]?.id ?? '', 'final-notice'];
  const notice = buildMail({
    accountId,
    contactId: contacts[0]?.id ?? null,
    at: NOW,
    zone: ZONE,
    levelId,
    items: [{ itemId, levelId, open: money(120_000, 'EUR') }],
  });
  await addActivity(program.database, notice);
  program.setNow(NOW + 20 * DAY);
  await confirmFigures(program, accountId);
  const { today } = momentAt(NOW + 20 * DAY, ZONE, 'en-GB');
  const decide = () =>
    decideStep(program, { accountId, levelId: 'hand-off', itemIds: [itemId], go: true, on: today, note: '' });
  if (decided) await decide();
  return { program, accountId, itemId, decide };
}
