import { changed, latestAdjustments } from '../compliance/adjust-rules.ts';
import { ALL_RULES } from '../compliance/all-rules.ts';
import type { ContactRule } from '../compliance/contact-rule.ts';
import { type RuleEntry, ruleList } from '../compliance/rule-list.ts';
import { groupBy } from '../shared/list.ts';
import { readRuleAdjustments } from '../storage/rule-adjustment-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import type { Program } from './program.ts';

export interface ListedRule extends RuleEntry {
  /** As it is kept now; `null`: it is not asked. */
  readonly current: ContactRule | null;
}

export interface RuleGroup {
  /** "House rules", "Massachusetts, USA". */
  readonly title: string;
  readonly isHouse: boolean;
  readonly entries: readonly ListedRule[];
}

export interface ContactRules {
  readonly groups: readonly RuleGroup[];
  /** How the reader writes dates, and on whose clock a change was made. */
  readonly locale: string;
  readonly zone: string;
}

/** Every contact rule as the options page lists it: our own first, then law by place. */
export async function contactRules({ database, defaults }: Program): Promise<ContactRules> {
  const { locale, zone } = await readSettings(database, defaults);
  const adjustments = await readRuleAdjustments(database);
  const latest = latestAdjustments(adjustments);
  const entries = ruleList(ALL_RULES, adjustments).map((entry): ListedRule => {
    const change = latest.get(entry.rule.id)?.change;
    return { ...entry, current: change ? changed(entry.rule, change) : entry.rule };
  });
  const titleOf = ({ isHouseRule, rule }: ListedRule) =>
    isHouseRule ? 'House rules' : (rule.place?.name ?? 'Everywhere');
  const groups = [...groupBy(entries, titleOf)].map(([title, rules]) => ({
    title,
    isHouse: rules.every(({ isHouseRule }) => isHouseRule),
    entries: rules,
  }));
  return { groups, locale, zone };
}
