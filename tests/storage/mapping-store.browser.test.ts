import { describe, expect, it } from 'vitest';
import { forgetMapping } from '../../lib/app/forget-mapping.ts';
import { saveMapping } from '../../lib/app/save-mapping.ts';
import type { ColumnMapping } from '../../lib/domain/column-mapping.ts';
import { readMappings, removeMapping } from '../../lib/storage/mapping-store.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';

const ORDERS: ColumnMapping = {
  signature: 'customer|order|amount',
  label: 'Orders from the shop',
  holds: 'open-items',
  columns: [
    { caption: 'Customer', name: 'customer' },
    { caption: 'Order', name: 'number' },
    { caption: 'Amount', name: 'open' },
    { caption: '', name: null },
  ],
  dateOrder: null,
  decimal: ',',
  currency: null,
  isPerLine: false,
  savedAt: NOW,
};

describe('how the user told a list to be read', () => {
  it('is kept, the newest word for each kind of list', async () => {
    const program = testProgram();
    await saveMapping(program, ORDERS);
    const changed = { ...ORDERS, isPerLine: true, label: ' Shop ' };
    expect(await saveMapping(program, changed)).toEqual({ ok: true, value: { ...changed, label: 'Shop' } });
    await saveMapping(program, { ...ORDERS, signature: 'other' });
    expect(await readMappings(program.database)).toEqual([
      { ...changed, label: 'Shop' },
      { ...ORDERS, signature: 'other' },
    ]);
    await removeMapping(program.database, 'other');
    expect(await readMappings(program.database)).toHaveLength(1);
  });

  it.each<[string, Partial<ColumnMapping>, string]>([
    ['without a name', { label: '  ' }, 'mapping-label'],
    ['without captions to know it again by', { signature: '' }, 'mapping'],
    ['in a currency nobody knows', { currency: 'EURO' }, 'mapping'],
  ])('is refused %s, and what was kept stays', async (_what, over, reason) => {
    const program = testProgram();
    await saveMapping(program, ORDERS);
    expect(await saveMapping(program, { ...ORDERS, ...over })).toMatchObject({ ok: false, reason });
    expect(await readMappings(program.database)).toEqual([ORDERS]);
  });

  it('and was damaged is left out: that list is asked about again', async () => {
    const program = testProgram();
    await saveMapping(program, ORDERS);
    await saveMapping(program, { ...ORDERS, signature: 'other' });
    await program.database.columnMappings.update('other', { holds: 'everything' as never });
    expect(await readMappings(program.database)).toEqual([ORDERS]);
  });

  it('is forgotten with a way back, and once', async () => {
    const program = testProgram();
    await saveMapping(program, ORDERS);
    expect(await forgetMapping(program, ORDERS.signature)).toEqual({ ok: true, value: ORDERS });
    expect(await readMappings(program.database)).toEqual([]);
    expect(await forgetMapping(program, ORDERS.signature)).toMatchObject({ ok: false, reason: 'mapping' });
    await saveMapping(program, ORDERS);
    expect(await readMappings(program.database)).toEqual([ORDERS]);
  });
});
