import { describe, expect, it } from 'vitest';
import { addDispute } from '../../lib/storage/log-store.ts';
import { buildDispute } from '../support/build-dispute.ts';
import { promised, said } from '../support/promised-call.ts';

describe('D13, P10: a complaint that was noted wrongly', () => {
  it('a complaint that was none stops nothing; one with other words keeps its owner', async () => {
    const { program, own, call, item, amend, facts, view } = await promised({ outcome: 'disputes' });
    const dispute = buildDispute({
      ...own,
      id: program.newId(),
      activityId: call.id,
      itemIds: [item.id],
      text: 'Wrong price',
      owner: 'Kim',
      answerBy: '2026-11-27',
    });
    await addDispute(program.database, dispute);
    const words = { id: dispute.id, itemIds: [item.id], text: 'Wrong quantity', answerBy: dispute.answerBy };
    const first = await amend(call.id, said(call, { disputes: [words] }));
    expect((await facts()).disputes).toMatchObject([{ text: 'Wrong quantity', owner: 'Kim' }]);
    if (!first.ok || first.value.kind !== 'call') throw new Error('it was corrected');
    await amend(first.value.id, said(first.value, { outcome: 'talked' }));
    expect((await facts()).disputes).toEqual([]);
    expect((await view()).records.takenBack.disputes).toHaveLength(2);
  });
});
