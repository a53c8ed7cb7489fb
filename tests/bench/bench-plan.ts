/** What of a day's work is measured. */
export interface DayPlan {
  /** Accounts in the book, growing. */
  readonly books: readonly number[];
  readonly opens: number;
  readonly searches: number;
  /** Contacts that are left out, each until the badge shows it. */
  readonly writes: number;
}

/** How much is measured. */
export interface BenchPlan {
  readonly day: DayPlan;
  /** Accounts in the book, growing. */
  readonly books: readonly number[];
  readonly lookUps: number;
  readonly switches: number;
  readonly warmUp: number;
  readonly pageOpens: number;
  readonly pageSeen: number;
  /** Open items in the imported list, growing; of several runs the one in the middle counts. */
  readonly imports: readonly { readonly items: number; readonly runs: number }[];
  readonly workbookRows: number;
  /** Changes of the open conversation in one storm, about 50 insertions each, and how often it is let loose. */
  readonly stormChanges: number;
  readonly stormRounds: number;
  /** Changes whose detection is timed. */
  readonly detections: number;
  /** The page's memory after so many changes against after so few. */
  readonly memoryChanges: readonly [from: number, to: number];
  /** Letters typed into a text, on customers with so many invoices. */
  readonly typing: { readonly letters: number; readonly invoices: readonly number[] };
}

const WHOLE: BenchPlan = {
  day: { books: [1000, 20_000, 100_000], opens: 21, searches: 90, writes: 10 },
  books: [1000, 5000, 20_000],
  lookUps: 500,
  switches: 60,
  warmUp: 10,
  pageOpens: 21,
  pageSeen: 105,
  imports: [
    { items: 1000, runs: 5 },
    { items: 10_000, runs: 3 },
    { items: 100_000, runs: 1 },
  ],
  workbookRows: 50_000,
  stormChanges: 200,
  stormRounds: 3,
  detections: 100,
  memoryChanges: [100, 1000],
  typing: { letters: 30, invoices: [1, 40, 200] },
};

const QUICK: BenchPlan = {
  day: { books: [200, 1000], opens: 6, searches: 12, writes: 3 },
  books: [200, 1000],
  lookUps: 50,
  switches: 15,
  warmUp: 3,
  pageOpens: 6,
  pageSeen: 25,
  imports: [
    { items: 1000, runs: 1 },
    { items: 10_000, runs: 1 },
  ],
  workbookRows: 5000,
  stormChanges: 30,
  stormRounds: 2,
  detections: 20,
  memoryChanges: [20, 60],
  typing: { letters: 8, invoices: [1, 200] },
};

/**
 * `--quick` shows that everything can be measured; its figures are of little worth. `--books 1000,20000`: the books of the
 * day's part. @throws Error when those are no sizes that grow.
 */
export function benchPlan(args: readonly string[]): BenchPlan {
  const plan = args.includes('--quick') ? QUICK : WHOLE;
  const at = args.indexOf('--books');
  if (at < 0) return plan;
  const books = (args[at + 1] ?? '').split(',').map(Number);
  const grows = books.every((size, index) => Number.isInteger(size) && size > (books[index - 1] ?? 0));
  if (!grows) throw new Error(`--books takes sizes that grow, such as 1000,20000; not "${args[at + 1]}"`);
  return { ...plan, day: { ...plan.day, books } };
}
