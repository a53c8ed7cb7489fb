import type { CallForm } from '../domain/call-form.ts';
import type { ReportedDetail } from '../domain/call-report.ts';

/** What was said about details; a field for something new that was left empty says nothing. */
export function understoodDetails({ details }: CallForm): ReportedDetail[] {
  return details
    .filter(
      ({ before, after, answer }) => before.trim() !== '' || (answer === 'changed' && after.trim() !== ''),
    )
    .map((detail) => ({ ...detail, after: detail.answer === 'changed' ? detail.after.trim() : '' }));
}
