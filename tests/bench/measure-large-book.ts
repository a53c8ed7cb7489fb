import { dayIn } from '../../lib/domain/day.ts';
import { benchEvidence } from './bench-evidence.ts';
import type { Customer } from './bench-mailbox.ts';
import type { BenchPlan } from './bench-plan.ts';
import { type ExtensionCalls, extensionCalls } from './extension-calls.ts';
import { type GeneratedAccount, generateAccount } from './generate-book.ts';
import { measurePageOpen } from './measure-page-open.ts';
import { measurePageSeen } from './measure-page-seen.ts';
import { measureThreadToPanel, type ThreadToPanel } from './measure-thread-to-panel.ts';
import { openMailbox, withExtension } from './open-mailbox.ts';
import { rounded, type Summary, summarise } from './summarise.ts';

export interface BookFigures {
  readonly accounts: number;
  /** Looking up who is on the page; milliseconds. */
  readonly lookUp: {
    readonly known: Summary;
    readonly unknown: Summary;
    readonly long: Summary;
    readonly reads: Summary;
  };
  /** Rebuilding the day's list; milliseconds. */
  readonly dayList: {
    readonly first: number;
    readonly again: number | null;
    /** Below 1: `first` is when it was stopped, having done this share of the book. */
    readonly reached: number;
    /** Of either, what deciding alone costs; the rest is storage. */
    readonly decide: number;
  };
}

export interface LargeBook {
  readonly growth: readonly BookFigures[];
  readonly pageSeen: Summary;
  readonly threadToPanel: ThreadToPanel;
  /** The same while the page stirs shortly before each switch, as under a mouse. */
  readonly threadToPanelStirred: ThreadToPanel;
  readonly panelOpen: Summary;
  readonly popupOpen: Summary;
}

/** Between a line's change under the mouse and the conversation that opens: about as long as a click takes. */
const STIR_MS = 90;
/** Rebuilding is stopped then: how far it came says the same. */
const REBUILD_LIMIT_MS = 20_000;

/** One browser, one database that grows; then everything that is shown to the user, at its largest. */
export function measureLargeBook(build: string, plan: BenchPlan): Promise<LargeBook> {
  const { warmUp, switches } = plan;
  const largest = plan.books.at(-1) ?? 0;
  return withExtension(build, async (extension) => {
    const calls = await extensionCalls(extension);
    const growth: BookFigures[] = [];
    for (const [index, accounts] of plan.books.entries()) {
      await calls.call('grow', { from: plan.books[index - 1] ?? 0, to: accounts });
      growth.push(await bookFigures(calls, accounts, plan.lookUps));
    }
    const known = spread(largest, 30);
    const customers = known.map(customerOf);
    const { mail, panel } = await openMailbox(extension, customers);
    const setting = { mail, panel, customers, warmUp, switches };
    const threadToPanel = await measureThreadToPanel(extension, { ...setting, stirBefore: 0 });
    const threadToPanelStirred = await measureThreadToPanel(extension, { ...setting, stirBefore: STIR_MS });
    const evidence = spread(largest, plan.pageSeen).map((one) => benchEvidence([customerOf(one).email], 12));
    const pageSeen = await measurePageSeen(extension, mail, evidence);
    const panelOpen = await measurePageOpen(extension, {
      paths: spread(largest, plan.pageOpens).map(({ account }) => `sidepanel.html?account=${account.id}`),
      selectors: ['[data-testid=account-name]', '[data-testid=next-contact]'],
    });
    const popupOpen = await measurePageOpen(extension, {
      paths: Array.from({ length: plan.pageOpens }, () => 'popup.html'),
      selectors: ['[data-testid=due-row]'],
    });
    return { growth, pageSeen, threadToPanel, threadToPanelStirred, panelOpen, popupOpen };
  });
}

async function bookFigures({ call }: ExtensionCalls, accounts: number, count: number): Promise<BookFigures> {
  const { known, unknown, long, reads } = await call('lookUps', { count, accounts });
  const { first, again, reached, decide } = await call('rebuild', { limit: REBUILD_LIMIT_MS });
  return {
    accounts,
    lookUp: {
      known: summarise(known),
      unknown: summarise(unknown),
      long: summarise(long),
      reads: summarise(reads),
    },
    dayList: {
      first: Math.round(first),
      again: again === null ? null : Math.round(again),
      reached: rounded(reached),
      decide: Math.round(decide),
    },
  };
}

/** So many accounts, evenly over the book. */
function spread(accounts: number, count: number): GeneratedAccount[] {
  const today = dayIn('UTC', Date.now());
  return Array.from({ length: count }, (_, index) =>
    generateAccount(Math.floor((index * accounts) / count), today),
  );
}

function customerOf({ account, contacts: [first] }: GeneratedAccount): Customer {
  return { name: account.name, person: first.name ?? '', email: first.emails[0]?.address ?? '' };
}
