import { useEffect, useState } from 'react';
import type { SiteReport } from '../../lib/messaging/site-report.ts';
import { useSurface } from './surface.ts';

/** Pages that looked different than before, newest first; live. */
export function useSiteReports() {
  const { sites } = useSurface();
  const [reports, setReports] = useState<readonly SiteReport[]>([]);
  useEffect(() => sites.watchReports(setReports), [sites]);
  return { reports, remove: sites.removeReport };
}
