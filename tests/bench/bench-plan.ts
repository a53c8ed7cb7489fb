/** How much is measured. */
export interface BenchPlan {
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

/** `--quick` shows that everything can be measured; its figures are of little worth. */
export function benchPlan(args: readonly string[]): BenchPlan {
  return args.includes('--quick') ? QUICK : WHOLE;
}
