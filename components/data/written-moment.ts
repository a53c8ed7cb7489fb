import { dayIn, type Instant } from '../../lib/domain/day.ts';
import { formatDay, formatTime } from '../../lib/domain/format-day.ts';
import type { Settings } from '../../lib/domain/settings.ts';

/** "22 November 2026 at 10:05", on the firm's clock. */
export function writtenMoment(at: Instant, { zone, locale }: Settings): string {
  return `${formatDay(dayIn(zone, at), locale)} at ${formatTime(at, zone, locale)}`;
}
