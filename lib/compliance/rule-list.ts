import type { Day, Instant } from '../domain/day.ts';
import type { RuleAdjustment } from '../domain/rule-adjustment.ts';
import { changed, isLoosening, latestAdjustments } from './adjust-rules.ts';
import { type ContactRule, isHouseRule } from './contact-rule.ts';
import { limitInWords } from './limit-in-words.ts';

/** One rule as the options page shows it: words, whom it binds, where it stands written and what was changed about it. */
export interface RuleEntry {
  /** As shipped. */
  readonly rule: ContactRule;
  readonly words: string;
  /** "Massachusetts, USA: consumers". */
  readonly where: string;
  /** "a firm that follows up its own invoices". */
  readonly binds: string;
  /** "at most 2 calls in 7 days", as shipped. */
  readonly limit: string;
  readonly source: string;
  readonly checkedOn: Day;
  readonly verified: boolean;
  /** Kept by the program; otherwise by the person, with what the texts and the call sheet remind of. */
  readonly isGuarded: boolean;
  /** Not law but our own courtesy; a change to law deserves a warning. */
  readonly isHouseRule: boolean;
  readonly adjusted: AdjustedRule | null;
}

export interface AdjustedRule {
  /** "at most 1 call in 7 days", or "not asked". */
  readonly limit: string;
  readonly loosens: boolean;
  readonly reason: string;
  readonly at: Instant;
}

/** All rules in their order, each with what the user changed about it last. */
export function ruleList(rules: readonly ContactRule[], adjustments: readonly RuleAdjustment[]): RuleEntry[] {
  const latest = latestAdjustments(adjustments);
  return rules.map((rule) => ({
    rule,
    words: rule.verified ? rule.text : `${rule.text} (not verified)`,
    where: `${rule.place?.name ?? 'Everywhere'}: ${DEBTORS[rule.debtors]}`,
    binds: BOUND[rule.binds],
    limit: limitInWords(rule),
    source: rule.source,
    checkedOn: rule.checkedOn,
    verified: rule.verified,
    isGuarded: rule.kind !== 'duty',
    isHouseRule: isHouseRule(rule),
    adjusted: adjustedRule(rule, latest.get(rule.id)),
  }));
}

function adjustedRule(rule: ContactRule, adjustment: RuleAdjustment | undefined): AdjustedRule | null {
  if (!adjustment) return null;
  const { change, reason, at } = adjustment;
  const now = changed(rule, change);
  if (now === rule) return null;
  return { limit: now ? limitInWords(now) : 'not asked', loosens: isLoosening(rule, change), reason, at };
}

const DEBTORS: Record<ContactRule['debtors'], string> = {
  trade: 'trade customers',
  consumer: 'consumers',
  both: 'all customers',
};

const BOUND: Record<ContactRule['binds'], string> = {
  creditor: 'a firm that follows up its own invoices',
  agency: 'an agency that collects for others',
  both: 'everybody',
};
