import type { PageEvidence } from '../../domain/page-evidence.ts';
import type { Adapter, Page } from '../adapter.ts';
import { boundedEvidence } from '../page-evidence.ts';
import { readRecord } from './read-record.ts';
import type { RecordSite } from './record-site.ts';

/** The adapter of a CRM: it reads records. Mails written inside CRMs are not touched (no writer); the panel offers the clipboard. */
export function recordAdapter(site: RecordSite): Adapter {
  return {
    site: site.site,
    recognises: site.recognises,
    read(page: Page): PageEvidence | null {
      return site.recognises(page)
        ? boundedEvidence({ site: site.site, ...readRecord(page, site) }, page.document)
        : null;
    },
  };
}
