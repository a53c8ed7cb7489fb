import { z } from 'zod';
import { instantSchema } from '../domain/day.ts';
import { inTurn } from '../platform/in-turn.ts';
import { readLocal, watchLocal, writeLocal } from '../platform/local-store.ts';

const KEY = 'site-reports';
const MOST = 10;

/** A page on which something was not found that pages of its kind had: kept here, sent by nobody but the user herself. */
const siteReportSchema = z.object({
  /** The adapter's name: "gmail". */
  site: z.string().max(40),
  at: instantSchema,
  view: z.string().max(20),
  missed: z.array(z.string().max(40)).max(20),
  language: z.string().max(35).nullable(),
  programVersion: z.string().max(40),
  /** How the page is built, without a word of it. */
  shape: z.string().max(20_000),
});
export type SiteReport = z.infer<typeof siteReportSchema>;

/** Newest first, the newest of each site. */
export async function readSiteReports(): Promise<SiteReport[]> {
  return parsed(await readLocal(KEY));
}

export function keepSiteReport(report: SiteReport): Promise<void> {
  return change((reports) => [report, ...reports.filter(({ site }) => site !== report.site)].slice(0, MOST));
}

export function removeSiteReport(site: string): Promise<void> {
  return change((reports) => reports.filter((report) => report.site !== site));
}

/** Calls back with the reports now and whenever they change. */
export function watchSiteReports(changed: (reports: SiteReport[]) => void): () => void {
  let [stopped, told] = [false, false];
  const stop = watchLocal(KEY, (value) => {
    told = true;
    changed(parsed(value));
  });
  void readSiteReports().then((reports) => {
    if (!stopped && !told) changed(reports);
  });
  return () => {
    stopped = true;
    stop();
  };
}

function change(to: (reports: SiteReport[]) => SiteReport[]): Promise<void> {
  return inTurn(KEY, async () => writeLocal(KEY, to(await readSiteReports())));
}

/** One that cannot be read is no loss. */
function parsed(value: unknown): SiteReport[] {
  return (Array.isArray(value) ? value : []).flatMap((one) => {
    const report = siteReportSchema.safeParse(one);
    return report.success ? [report.data] : [];
  });
}
