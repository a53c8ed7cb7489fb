import type { ContactRule, DayHours } from '../../lib/compliance/contact-rule.ts';
import type { RuleAdjustment } from '../../lib/domain/rule-adjustment.ts';

/** A change to a rule as it is being typed. */
export interface AdjustForm {
  readonly isOff: boolean;
  readonly most: string;
  /** Per weekday from Sunday, in whole hours. */
  readonly hours: readonly DayHours[];
  readonly reason: string;
}

/** The form as it opens: the rule as it is kept. Half hours begin at the full hour after and end at the one before. */
export function formOf(shipped: ContactRule, current: ContactRule | null): AdjustForm {
  const rule = current ?? shipped;
  return {
    isOff: current === null,
    most: rule.kind === 'cap' ? String(rule.most) : '',
    hours:
      rule.kind === 'hours'
        ? rule.hours.map((hours) => hours && ([Math.ceil(hours[0]), Math.floor(hours[1])] as const))
        : [],
    reason: '',
  };
}

/** The change that is meant; `null`: the cap is no number. */
export function changeOf(
  { isOff, most, hours }: AdjustForm,
  rule: ContactRule,
): RuleAdjustment['change'] | null {
  if (rule.kind === 'cap' && !isOff)
    return /^\d{1,4}$/.test(most.trim()) ? { kind: 'most', most: Number(most) } : null;
  if (rule.kind === 'hours' && !isOff)
    return { kind: 'hours', hours: hours.map((day) => day && [day[0], day[1]]) };
  return isOff ? { kind: 'off' } : { kind: 'as-shipped' };
}
