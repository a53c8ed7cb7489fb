import { expect, it } from 'vitest';
import { accountView } from '../../lib/app/account-view.ts';
import { recordPlacement } from '../../lib/app/record-placement.ts';
import { money } from '../../lib/domain/money.ts';
import { seedForHandOff } from '../support/components/seed-for-hand-off.ts';
import { factsOf } from '../support/seeded-account.ts';

async function noticed() {
  const seed = await seedForHandOff({ decided: false });
  const place = (partner = 'Calm & Fair') =>
    recordPlacement(seed.program, { accountId: seed.accountId, partner });
  return { ...seed, place };
}

it('H5, P27: nothing is handed off before somebody has decided it', async () => {
  const { program, accountId, place } = await noticed();
  expect((await accountView(program, accountId))?.suggestion.question).toBe('decide-step');
  expect(await place()).toMatchObject({ ok: false, reason: 'not-decided' });
});

it('case 63: what is handed off is kept with what was open, and followed by no reminder of ours', async () => {
  const { program, accountId, itemId, place, decide } = await noticed();
  await decide();
  expect(await place('  ')).toMatchObject({ ok: false, reason: 'partner' });
  expect(await place()).toMatchObject({
    value: { partner: 'Calm & Fair', items: [{ itemId, levelId: 'hand-off', open: money(120_000, 'EUR') }] },
  });
  const view = await accountView(program, accountId);
  expect(view?.suggestion).toMatchObject({ kind: 'not-now', plan: null });
  expect(view?.suggestion.reasons.map(({ code }) => code)).toEqual(['placed']);
  expect((await factsOf(program, accountId)).activities.map(({ kind }) => kind)).toContain('placement');
  expect(await place()).toMatchObject({ ok: false, reason: 'not-decided' });
});

it('a customer who is gone is refused', async () => {
  const { program } = await noticed();
  expect(await recordPlacement(program, { accountId: 'gone', partner: 'X' })).toMatchObject({
    reason: 'no-account',
  });
});
