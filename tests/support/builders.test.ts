import { expect, it } from 'vitest';
import { buildAccount } from './build-account.ts';
import { buildAnswer } from './build-answer.ts';
import { buildBounce } from './build-bounce.ts';
import { buildCall } from './build-call.ts';
import { buildContact } from './build-contact.ts';
import { buildDecision } from './build-decision.ts';
import { buildDetails } from './build-details.ts';
import { buildDispute } from './build-dispute.ts';
import { buildDraft } from './build-draft.ts';
import { buildFiguresChecked } from './build-figures-checked.ts';
import { buildHold } from './build-hold.ts';
import { buildMail } from './build-mail.ts';
import { buildOpenItem } from './build-open-item.ts';
import { buildPageEvidence } from './build-page-evidence.ts';
import { buildPlacement } from './build-placement.ts';
import { buildPlan } from './build-plan.ts';
import { buildPriorContact } from './build-prior-contact.ts';
import { buildProcedure } from './build-procedure.ts';
import { buildPromise } from './build-promise.ts';
import { buildRuleAdjustment } from './build-rule-adjustment.ts';
import { buildSettings } from './build-settings.ts';
import { buildSkipped } from './build-skipped.ts';
import { fixedClock, NOW } from './fixed-clock.ts';

it.each([
  buildAccount,
  buildCall,
  buildRuleAdjustment,
  buildProcedure,
  buildPriorContact,
  buildPlan,
  buildPlacement,
  buildFiguresChecked,
  buildDecision,
  buildSkipped,
  buildBounce,
  buildAnswer,
  buildContact,
  buildDetails,
  buildDispute,
  buildDraft,
  buildHold,
  buildMail,
  buildOpenItem,
  buildPageEvidence,
  buildPromise,
  buildSettings,
])('%o makes something the schema takes', (build) => {
  expect(build()).toBeTypeOf('object');
});

it('refuses an override the schema does not take', () => {
  expect(() => buildOpenItem({ dueOn: '2026-02-30' })).toThrow('is not a day');
  expect(() => buildOpenItem({ open: { amount: 0.5, currency: 'USD' } })).toThrow();
});

it('keeps the facts of one account together', () => {
  expect(buildContact().accountId).toBe(buildAccount().id);
  expect(buildPromise().activityId).toBe(buildCall().id);
  expect(buildPlan().covers).toEqual(buildPromise().covers);
  expect(buildPromise().covers[0]?.itemId).toBe(buildOpenItem().id);
});

it('moves the clock only when told', () => {
  const clock = fixedClock();
  expect(clock.now()).toBe(NOW);
  clock.advance(-1000);
  expect(clock.now()).toBe(NOW - 1000);
});
