import { describe, expect, it } from 'vitest';
import { choose, goBack, goOn, placeOf } from '../../../lib/calls/route.ts';
import { BRANCH_IDS, STEP_IDS } from '../../../lib/calls/step-id.ts';
import type { CallForm } from '../../../lib/domain/call-form.ts';
import { buildCallForm } from '../../support/build-call-form.ts';

const owner = 'Jo Bell';
const at = (change: Partial<CallForm>) => buildCallForm(change);
const moved = (form: CallForm, move: Partial<CallForm> | null) => ({ ...form, ...move });

/** All places on the way to the end. */
function walk(form: CallForm): string[] {
  const seen: string[] = [];
  for (let now: CallForm | null = form; now && seen.length < 20; ) {
    const place = placeOf(now);
    seen.push(place.isBranchShown ? `(${place.branch?.id})` : place.step);
    const move = goOn(now);
    now = move && moved(now, move);
  }
  return seen;
}

describe('the way through a call', () => {
  it('begins at the opening, also with words of a version to come', () => {
    expect(placeOf({ step: '', branch: '' })).toEqual({
      step: 'opening',
      branch: null,
      isBranchShown: false,
    });
    expect(placeOf({ step: 'dance', branch: 'sings' }).step).toBe('opening');
    expect(placeOf({ step: 'listen/said', branch: 'sings' }).isBranchShown).toBe(false);
  });

  it('goes step by step where nothing unforeseen is said', () => {
    expect(walk(at({}))).toEqual([...STEP_IDS]);
  });

  it.each([
    [
      'P12, P13: after an oversight',
      'oversight',
      ['(oversight)', 'repeat', 'ask', 'options', 'details', 'close'],
    ],
    [
      'P13: short of cash, options come first',
      'cash-trouble',
      ['(cash-trouble)', 'repeat', 'options', 'ask', 'details', 'close'],
    ],
    [
      'says it is paid: not asked for again',
      'already-paid',
      ['(already-paid)', 'repeat', 'details', 'close'],
    ],
    ['case 64: insolvency', 'insolvency', ['(insolvency)', 'close']],
    ['case 60: somebody else answers', 'third-person', ['(third-person)']],
  ] as const)('%s', (_, id, way) => {
    const form = at({ step: 'listen' });
    expect(walk(moved(form, choose(id, { form, owner })))).toEqual(way);
  });

  it.each(BRANCH_IDS)('“%s” comes to an end', (id) => {
    const form = at({ step: 'service' });
    expect(walk(moved(form, choose(id, { form, owner }))).length).toBeLessThan(12);
  });

  it.each(BRANCH_IDS)('“%s” chosen by a slip of the finger leaves nothing behind', (id) => {
    const form = at({ step: 'listen', phone: '+1 555 0100' });
    const chosen = moved(form, choose(id, { form, owner }));
    expect(placeOf(chosen)).toMatchObject({ step: 'listen', isBranchShown: true, branch: { id } });
    expect(moved(chosen, goBack({ form: chosen, owner }))).toEqual(form);
  });

  it('keeps what was typed about a complaint when it is gone back from', () => {
    const form = at({ step: 'service' });
    const chosen = moved(form, choose('complaint', { form, owner }));
    const typed = { ...chosen, dispute: chosen.dispute && { ...chosen.dispute, text: 'Two broken chairs' } };
    expect(moved(typed, goBack({ form: typed, owner })).dispute?.text).toBe('Two broken chairs');
  });

  it.each([
    ['a promise', 'promised'],
    ['a complaint', 'disputes'],
  ] as const)('%s stands when they go on talking', (_, outcome) => {
    const form = at({ step: 'options', outcome });
    expect(choose('oversight', { form, owner }).outcome).toBe(outcome);
    expect(choose('refuses', { form, owner }).outcome).toBe('refused');
  });

  it('leads back the way it came', () => {
    let form = at({ step: 'listen' });
    form = moved(form, choose('oversight', { form, owner }));
    form = moved(form, goOn(form));
    form = moved(form, goOn(form));
    expect(form.step).toBe('ask');
    form = moved(form, goBack({ form, owner }));
    expect(form.step).toBe('repeat');
    form = moved(form, goBack({ form, owner }));
    expect(placeOf(form)).toMatchObject({ isBranchShown: true, branch: { id: 'oversight' } });
    expect(goBack({ form: at({}), owner })).toBeNull();
  });
});
