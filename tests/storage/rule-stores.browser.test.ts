import { describe, expect, it, vi } from 'vitest';
import { readHolidays, writeHolidays } from '../../lib/storage/holiday-store.ts';
import { readProcedures, resetProcedure, writeProcedure } from '../../lib/storage/procedure-store.ts';
import { addRuleAdjustment, readRuleAdjustments } from '../../lib/storage/rule-adjustment-store.ts';
import { buildProcedure } from '../support/build-procedure.ts';
import { buildRuleAdjustment } from '../support/build-rule-adjustment.ts';
import { NOW } from '../support/fixed-clock.ts';
import { testDatabase } from '../support/test-database.ts';

describe('ways of following up of one’s own', () => {
  it('are kept by id, replaced, and given back', async () => {
    const database = testDatabase();
    await writeProcedure(database, buildProcedure());
    await writeProcedure(database, buildProcedure({ minimumGapDays: 10 }));
    await writeProcedure(database, buildProcedure({ id: 'trade' }));
    expect([...(await readProcedures(database))]).toEqual([
      ['own', buildProcedure({ minimumGapDays: 10 })],
      ['trade', buildProcedure({ id: 'trade' })],
    ]);
    await resetProcedure(database, 'own');
    expect([...(await readProcedures(database)).keys()]).toEqual(['trade']);
  });

  it('one that cannot be read is said and left out, and the others are used', async () => {
    const database = testDatabase();
    await writeProcedure(database, buildProcedure());
    await database.procedures.put({ ...buildProcedure(), id: 'trade', minimumGapDays: 0 });
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect([...(await readProcedures(database)).keys()]).toEqual(['own']);
    expect(logged.mock.calls.map(([text]) => text)).toEqual(['The procedure trade could not be read']);
    logged.mockRestore();
  });

  it('one that contradicts itself is not written', async () => {
    const database = testDatabase();
    const softer = { ...buildProcedure(), levels: buildProcedure().levels.toReversed() };
    await expect(writeProcedure(database, softer)).rejects.toThrow('is softer than the step before it');
    expect(await database.procedures.count()).toBe(0);
  });
});

describe('changes to contact rules', () => {
  it('are kept one after another, oldest first', async () => {
    const database = testDatabase();
    const later = buildRuleAdjustment({ id: 'a', at: NOW + 1, change: { kind: 'off' }, reason: 'agreed' });
    const both = [buildRuleAdjustment({ id: 'b' }), buildRuleAdjustment({ id: 'c' })];
    for (const one of [later, ...both]) await addRuleAdjustment(database, one);
    expect(await readRuleAdjustments(database)).toEqual([...both, later]);
  });

  it('are never changed', async () => {
    const database = testDatabase();
    await addRuleAdjustment(database, buildRuleAdjustment());
    await expect(addRuleAdjustment(database, buildRuleAdjustment({ reason: 'other' }))).rejects.toThrow();
    expect(await readRuleAdjustments(database)).toEqual([buildRuleAdjustment()]);
  });

  it('one that is damaged is not left out in silence: it may have tightened a rule', async () => {
    const database = testDatabase();
    await database.ruleAdjustments.add({ ...buildRuleAdjustment(), at: -1 });
    await expect(readRuleAdjustments(database)).rejects.toMatchObject({ name: 'ZodError' });
  });
});

describe('holidays', () => {
  const bavaria = { place: 'DE-BY', years: [2026], isUnknown: false, days: [] };

  it('are read for the places asked for, where they are kept', async () => {
    const database = testDatabase();
    await writeHolidays(database, { ...bavaria, years: [2025] });
    await writeHolidays(database, bavaria);
    await writeHolidays(database, { ...bavaria, place: 'US' });
    expect(await readHolidays(database, ['FR', 'DE-BY'])).toEqual([bavaria]);
    expect(await readHolidays(database, [])).toEqual([]);
  });

  it('that cannot be read count as not known', async () => {
    const database = testDatabase();
    await writeHolidays(database, bavaria);
    await database.holidays.put({ ...bavaria, place: 'US', years: [2026.5] });
    expect(await readHolidays(database, ['US', 'DE-BY'])).toEqual([bavaria]);
  });
});
