import { siteLabel } from '../../lib/domain/site-label.ts';
import type { SiteReport } from '../../lib/messaging/site-report.ts';

const MISSED: Readonly<Record<string, string>> = {
  sender: 'who wrote a mail',
  subject: 'what a mail is about',
  own: 'whose mailbox it is',
  view: 'what is open',
  compose: 'where a mail is written',
  read: 'anything in a way that is known',
};

/** "Gmail looks different than before: on 3 May, it did not show who wrote a mail." */
export function reportSentence({ site, missed }: SiteReport, day: string): string {
  const words = [...new Set(missed.map((name) => MISSED[name] ?? 'some of what is read there'))];
  return `${siteLabel(site)} looks different than before: on ${day}, it did not show ${words.join(', ')}.`;
}

/** The report as a user may send it: what was missed, and the shape of the page. */
export function reportText({ shape, at, ...facts }: SiteReport): string {
  return `${JSON.stringify({ ...facts, at: new Date(at).toISOString() })}\n\n${shape}\n`;
}
