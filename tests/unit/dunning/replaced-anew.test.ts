import { expect, it } from 'vitest';
import { replacedAnew, replacedBy } from '../../../lib/dunning/replaced-anew.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';

const ids = () => {
  let made = 0;
  return () => {
    made += 1;
    return `new-${made}`;
  };
};
const a = buildPromise({ id: 'a', createdAt: 1 });
const b = buildPromise({ id: 'b', createdAt: 2, replacesId: 'a', alsoReplaces: ['other'] });
const c = buildPromise({ id: 'c', createdAt: 3, replacesId: 'b' });
const plan = buildPlan({ id: 'plan', createdAt: 4, replacesPromises: ['c', 'b'] });
const all = { promises: [c, a, b], plans: [plan] };

it('case 33: what took the place of a corrected promise takes the place of the correction, and so on', () => {
  const made = replacedAnew(all, new Map([['a', ['a2']]]), ids());
  expect(made.takenBack).toEqual(['b', 'c', 'plan']);
  expect(made.promises).toEqual([
    { ...b, id: 'new-1', replacesId: 'a2' },
    { ...c, id: 'new-2', replacesId: 'new-1' },
  ]);
  expect(made.plans).toEqual([{ ...plan, id: 'new-3', replacesPromises: ['new-2', 'new-1'] }]);
});

it('what never was hands on what it had taken the place of', () => {
  const made = replacedAnew(all, new Map([['b', replacedBy(b)]]), ids());
  expect(made.promises).toEqual([{ ...c, id: 'new-1', replacesId: 'a', alsoReplaces: ['other'] }]);
  expect(made.plans).toMatchObject([{ replacesPromises: ['new-1', 'a', 'other'] }]);
});

it('a plan in the place of a plan', () => {
  const later = buildPlan({ id: 'later', createdAt: 5, replacesId: 'plan' });
  const made = replacedAnew({ promises: [], plans: [plan, later] }, new Map([['plan', ['plan2']]]), ids());
  expect(made.plans).toEqual([{ ...later, id: 'new-1', replacesId: 'plan2' }]);
});

it('cases 33 and 37: a promise in the place of a plan names the plan as it was noted anew', () => {
  const instead = buildPromise({ id: 'instead', createdAt: 5, replacesPlans: ['plan'] });
  const known = { promises: [c, a, b, instead], plans: [plan] };
  const corrected = replacedAnew(known, new Map([['plan', ['plan2']]]), ids());
  expect(corrected.promises).toEqual([{ ...instead, id: 'new-1', replacesPlans: ['plan2'] }]);
  const earlier = replacedAnew(known, new Map([['c', ['c2']]]), ids());
  expect(earlier.plans).toMatchObject([{ id: 'new-1', replacesPromises: ['c2', 'b'] }]);
  expect(earlier.promises).toMatchObject([{ id: 'new-2', replacesId: null, replacesPlans: ['new-1'] }]);
});

it('a promise that never was hands on the plan it had taken the place of', () => {
  const instead = buildPromise({ id: 'instead', createdAt: 5, replacesId: 'x', replacesPlans: ['plan'] });
  const later = buildPlan({ id: 'later', createdAt: 6, replacesPromises: ['instead'] });
  const known = { promises: [instead], plans: [plan, later] };
  const made = replacedAnew(known, new Map([['instead', replacedBy(instead)]]), ids());
  expect(made.plans).toEqual([{ ...later, id: 'new-1', replacesId: 'plan', replacesPromises: ['x'] }]);
});

it('what has nothing to do with it stays', () => {
  const none = { takenBack: [], promises: [], plans: [] };
  expect(replacedAnew(all, new Map([['nothing', []]]), ids())).toEqual(none);
  expect(replacedAnew({ promises: [a], plans: [] }, new Map([['a', ['a2']]]), ids())).toEqual(none);
});
