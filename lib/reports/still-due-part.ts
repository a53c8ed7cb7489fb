import { lateOf } from './contact-schedule.ts';
import type { ReportPart } from './report-part.ts';
import { countCell, countWords, wordsCell } from './report-table.ts';
import type { StillDue } from './still-due.ts';

/** What has come up and waits, and for how long. */
export function stillDuePart(due: StillDue, locale: string): ReportPart {
  const late = lateOf(due);
  const all = due.inTime + late;
  const rows = [
    { label: 'Still in time', times: due.inTime, fill: 'solid' },
    { label: '1 day late', times: due.late[0] ?? 0, fill: 'dense' },
    { label: '2–5 days late', times: due.late[1] ?? 0, fill: 'light' },
    { label: 'Later', times: due.late[2] ?? 0, fill: 'outline' },
  ] as const;
  return {
    id: 'still-due',
    title: 'Still to be done',
    over: 'now',
    definition: [
      'Customers in the day’s list whose contact or question has come up and is not done. It is late after the working day following the one on which it came up.',
      'What is put aside, promised or blocked has not come up, and is left out.',
    ],
    sentences:
      all === 0
        ? ['Nothing waits: all that has come up is done.']
        : [
            `${countWords(all, locale)} ${all === 1 ? 'waits' : 'wait'}; ${late === 0 ? 'all are still in time' : `${countWords(late, locale)} ${late === 1 ? 'is' : 'are'} late, the longest by ${countWords(due.longest, locale)} working ${due.longest === 1 ? 'day' : 'days'}`}.`,
          ],
    tables:
      all === 0
        ? []
        : [
            {
              file: 'still-to-be-done',
              caption: 'Contacts that wait, by how late they are',
              columns: [
                { label: 'How late' },
                { label: 'Customers', numeric: true, fill: 'solid', atEnd: true },
              ],
              rows: rows.map(({ label, times, fill }) => ({
                key: label,
                fill,
                cells: [wordsCell(label), countCell(times, locale)],
              })),
            },
          ],
  };
}
