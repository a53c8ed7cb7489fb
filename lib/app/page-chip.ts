import { formatMoney } from '../domain/format-money.ts';
import { balancesOf } from '../dunning/balances.ts';
import type { Match } from '../identity/match.ts';
import { count, joinWords } from '../shared/text.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { readSettings } from '../storage/settings-store.ts';
import { momentOf } from './moment-of.ts';
import type { Program } from './program.ts';

interface PageChip {
  /** "2 overdue · 47 days": no name and no amount stands on the page, where others may look over a shoulder. */
  readonly text: string;
  /** For assistive technology and as tooltip. */
  readonly label: string;
}

/** The chip for what was found on a page; `null`: nobody we know is there. */
export async function pageChip(program: Program, match: Match): Promise<PageChip | null> {
  if (match.kind === 'unknown') return null;
  if (match.kind === 'conflict') {
    return { text: 'Which customer?', label: 'More than one customer fits. Open Per Our Call to choose.' };
  }
  const facts = await readAccountRecords(program.database, match.accountId, program.now());
  if (!facts) return null;
  const perhaps = (chip: PageChip): PageChip =>
    match.isGuess ? { ...chip, label: `A guess. ${chip.label}` } : chip;
  const settings = await readSettings(program.database, program.defaults);
  const moment = momentOf(program, settings);
  const { overdue, overdueCount, oldestDaysPastDue, open } = balancesOf(facts.items, moment.today);
  if (overdueCount === 0) {
    const text = open.length > 0 ? 'Nothing overdue' : 'Nothing open';
    return perhaps({ text, label: `${facts.account.name}: ${text.toLowerCase()}. Open Per Our Call.` });
  }
  const sums = joinWords(overdue.map((total) => formatMoney(total, settings.locale)));
  return perhaps({
    text: `${overdueCount} overdue · ${count(oldestDaysPastDue, 'day')}`,
    label: `${facts.account.name}: ${sums} overdue, the oldest by ${count(oldestDaysPastDue, 'day')}. Open Per Our Call.`,
  });
}
