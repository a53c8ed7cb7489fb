import type { RuleAdjustment } from '../domain/rule-adjustment.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import type { ContactRule, DayHours } from './contact-rule.ts';
import { limitInWords } from './limit-in-words.ts';

type Change = RuleAdjustment['change'];

/**
 * The rules as the user wants them: the latest adjustment of each rule counts, one that is switched off is left out, and
 * what does not fit its rule changes nothing. Make the list once for a whole book (see `applicableRules`).
 * adjustRules(ALL_RULES, [{ruleId: 'house-calls-7', change: {kind: 'most', most: 1}, ...}]) has "At most 1 call in 7 days".
 */
export function adjustRules(
  rules: readonly ContactRule[],
  adjustments: readonly RuleAdjustment[],
): readonly ContactRule[] {
  const latest = latestAdjustments(adjustments);
  return rules.flatMap((rule) => {
    const change = latest.get(rule.id)?.change;
    return change ? (changed(rule, change) ?? []) : [rule];
  });
}

/** The one that counts for each rule: the newest. */
export function latestAdjustments(
  adjustments: readonly RuleAdjustment[],
): ReadonlyMap<string, RuleAdjustment> {
  const inOrder = [...adjustments].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return new Map(inOrder.map((adjustment) => [adjustment.ruleId, adjustment]));
}

/** The rule with that change; `null`: it is switched off. */
export function changed(rule: ContactRule, change: Change): ContactRule | null {
  if (change.kind === 'off') return null;
  if (change.kind === 'most' && rule.kind === 'cap') return retold({ ...rule, most: change.most });
  if (change.kind === 'hours' && rule.kind === 'hours') return retold({ ...rule, hours: change.hours });
  return rule;
}

/**
 * Whether the change allows what the rule as shipped forbids: a higher number, an hour more on any day, or none of it at
 * all. Going back to the rule as shipped never does.
 */
export function isLoosening(shipped: ContactRule, change: Change): boolean {
  if (change.kind === 'off') return true;
  if (change.kind === 'most') return shipped.kind === 'cap' && change.most > shipped.most;
  if (change.kind === 'hours') {
    return (
      shipped.kind === 'hours' &&
      change.hours.some((hours, weekday) => isWider(hours, shipped.hours[weekday] ?? null))
    );
  }
  return false;
}

/** Whether an adjustment may be kept: it fits its rule, and where it loosens the rule it has a reason (B5). */
export function checkAdjustment(
  rules: readonly ContactRule[],
  { ruleId, change, reason }: Pick<RuleAdjustment, 'ruleId' | 'change' | 'reason'>,
): Result<ContactRule> {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) return refusal('unknown-rule', 'There is no such rule.');
  if (!fits(rule, change)) {
    return refusal('does-not-fit', `This cannot be changed about the rule "${rule.text}".`);
  }
  if (isLoosening(rule, change) && reason.trim() === '') {
    return refusal('reason-missing', 'This loosens the rule: note why. The reason is kept with it.');
  }
  return success(rule);
}

function fits(rule: ContactRule, { kind }: Change): boolean {
  if (kind === 'most') return rule.kind === 'cap';
  return kind !== 'hours' || rule.kind === 'hours';
}

function isWider(hours: DayHours, shipped: DayHours): boolean {
  if (hours === null) return false;
  return shipped === null || hours[0] < shipped[0] || hours[1] > shipped[1];
}

/** With the words that fit its numbers. */
function retold(rule: ContactRule): ContactRule {
  const words = limitInWords(rule);
  return { ...rule, text: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` };
}
