import type { Finding } from './finding.ts';
import type { LintQuestion } from './question.ts';
import type { LintRule } from './rule.ts';
import { BLAME } from './rules/blame.ts';
import { CONTACT_WAY } from './rules/contact-way.ts';
import { CURRENCY_SUM } from './rules/currency-sum.ts';
import { EMPTY } from './rules/empty.ts';
import { FALSE_URGENCY } from './rules/false-urgency.ts';
import { FEE } from './rules/fee.ts';
import { FIGURE } from './rules/figure.ts';
import { FINAL_NOTICE } from './rules/final-notice.ts';
import { GREETING } from './rules/greeting.ts';
import { HOLE_LEFT } from './rules/hole.ts';
import { HOLLOW } from './rules/hollow.ts';
import { JARGON } from './rules/jargon.ts';
import { MASS_MAIL } from './rules/mass-mail.ts';
import { NOTICE_PARTS } from './rules/notice-parts.ts';
import { OBJECTION_WAY } from './rules/objection-way.ts';
import { PAYMENT_WAY } from './rules/payment-way.ts';
import { PRESSURE } from './rules/pressure.ts';
import { PRIVATE } from './rules/private.ts';
import { READING_EASE } from './rules/reading-ease.ts';
import { SHAME } from './rules/shame.ts';
import { SHOUTING } from './rules/shouting.ts';
import { SIGNATURE } from './rules/signature.ts';
import { THREAT } from './rules/threat.ts';
import { TONE_STEP } from './rules/tone-step.ts';
import { TONE_WORDS } from './rules/tone-words.ts';

/** What the guard looks for, in the order in which it is told: what blocks first. */
export const LINT_RULES: readonly LintRule[] = [
  EMPTY,
  HOLE_LEFT,
  FIGURE,
  THREAT,
  FALSE_URGENCY,
  FINAL_NOTICE,
  NOTICE_PARTS,
  PRIVATE,
  FEE,
  SHAME,
  CURRENCY_SUM,
  GREETING,
  MASS_MAIL,
  BLAME,
  PRESSURE,
  SHOUTING,
  HOLLOW,
  JARGON,
  TONE_STEP,
  TONE_WORDS,
  PAYMENT_WAY,
  CONTACT_WAY,
  OBJECTION_WAY,
  SIGNATURE,
  READING_EASE,
];

/** What is wrong with a text about to be sent, and why; an empty list means ready. What blocks comes first. */
export function lint(question: LintQuestion): Finding[] {
  const steps = lintSteps(question);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, rule by rule: a page in which somebody types is held up by no more than one of them. */
export function* lintSteps(question: LintQuestion): Generator<undefined, Finding[]> {
  const found: Finding[] = [];
  for (const { id, blocking, check } of LINT_RULES) {
    found.push(...check(question).map((one): Finding => ({ rule: id, blocking, ...one })));
    yield;
  }
  return found.filter((one) => !isSaidBetter(one, found));
}

/** Advice that another finding about the same words gives already, or gives with more weight. */
function isSaidBetter(one: Finding, all: readonly Finding[]): boolean {
  if (one.rule === 'tone-words') return all.some((other) => other.blocking && meets(one, other));
  if (one.rule === 'greeting') return all.some((other) => other.rule === 'mass-mail' && meets(one, other));
  return false;
}

function meets(a: Finding, b: Finding): boolean {
  return a.part === b.part && a.start < b.end && b.start < a.end;
}
