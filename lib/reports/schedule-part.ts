import { skipReasonWords } from '../domain/skip-reason.ts';
import { type ContactSchedule, type ContactWay, type InTime, lateOf } from './contact-schedule.ts';
import type { ReportPart } from './report-part.ts';
import { periodWords } from './report-period.ts';
import {
  countCell,
  countWords,
  type ReportCell,
  type ReportColumn,
  type ReportTable,
  shareCell,
  shareWords,
  wordsCell,
} from './report-table.ts';

/** Which contacts were made in time, by week, by person and by way. */
export function schedulePart(schedule: ContactSchedule, locale: string): ReportPart {
  const made = madeIn(schedule);
  const skipped = skippedTable(schedule, locale);
  return {
    id: 'schedule',
    title: 'Contacts kept to schedule',
    over: 'range',
    definition: [
      'Our calls, mails and letters of the time range that had come up in the day’s list. One is in time when it was made on the working day it came up or on the next; weekends and your holidays do not count.',
      'Left out of the share: contacts that had not come up, calls of theirs, and what was left out with a reason. The name is that of the sender in the settings when the contact was noted.',
    ],
    sentences:
      made === 0 && schedule.skipped.length === 0
        ? ['No contact was made in this time. Calls, mails and letters are counted here as they are noted.']
        : sentencesOf(schedule, locale),
    tables: [
      ...(made > 0 ? [overTime(schedule, locale), people(schedule, locale), ways(schedule, locale)] : []),
      ...skipped,
    ],
  };
}

function madeIn(counts: InTime & { readonly unplanned: number }): number {
  return plannedIn(counts) + counts.unplanned;
}

function plannedIn(counts: InTime): number {
  return counts.inTime + lateOf(counts);
}

function sentencesOf(schedule: ContactSchedule, locale: string): string[] {
  const planned = plannedIn(schedule);
  const made = madeIn(schedule);
  const skipped = schedule.skipped.reduce((sum, { times }) => sum + times, 0);
  const counted = `${countWords(made, locale)} ${made === 1 ? 'contact was' : 'contacts were'} made`;
  const first =
    planned === 0
      ? `${counted}; none of them had come up in the day’s list.`
      : `${shareWords(schedule.inTime / planned, locale)} were in time: ${countWords(schedule.inTime, locale)} of ${countWords(planned, locale)} that had come up. ${counted} in all.`;
  return [
    first,
    ...(skipped > 0
      ? [`${countWords(skipped, locale)} ${skipped === 1 ? 'was' : 'were'} left out with a reason.`]
      : []),
  ];
}

const BANDS: readonly ReportColumn[] = [
  { label: 'In time', numeric: true, fill: 'solid' },
  { label: '1 day late', numeric: true, fill: 'dense' },
  { label: '2–5 days late', numeric: true, fill: 'light' },
  { label: 'Later', numeric: true, fill: 'outline' },
];

function bandCells({ inTime, late }: InTime, locale: string): ReportCell[] {
  return [inTime, ...late].map((times) => countCell(times, locale));
}

function inTimeCell(counts: InTime, locale: string): ReportCell {
  const planned = plannedIn(counts);
  return shareCell(planned === 0 ? null : counts.inTime / planned, locale);
}

function overTime({ periods }: ContactSchedule, locale: string): ReportTable {
  const [first, last] = [periods[0]?.period, periods.at(-1)?.period];
  const range = first && last && { from: first.from, until: last.until };
  return {
    file: 'schedule',
    caption: 'Contacts that had come up, by when they were made',
    columns: [
      { label: 'From', fileOnly: true },
      { label: 'Until', fileOnly: true },
      { label: 'Made' },
      ...BANDS,
      { label: 'Share in time', numeric: true, atEnd: true },
    ],
    rows: periods.map(({ period, ...counts }) => ({
      key: period.from,
      cells: [
        wordsCell(period.from),
        wordsCell(period.until),
        wordsCell(periodWords(period, locale, range)),
        ...bandCells(counts, locale),
        inTimeCell(counts, locale),
      ],
    })),
  };
}

function people(schedule: ContactSchedule, locale: string): ReportTable {
  return {
    file: 'schedule-by-person',
    caption: 'Contacts by person',
    columns: [
      { label: 'Made by' },
      ...BANDS.map(({ label }) => ({
        label,
        numeric: true as const,
        ...(label !== 'In time' && { extra: true as const }),
      })),
      { label: 'Had not come up', numeric: true },
      { label: 'Share in time', numeric: true },
    ],
    rows: schedule.people.map((person) => ({
      key: person.name,
      cells: [
        wordsCell(person.name === '' ? 'No name noted' : person.name),
        ...bandCells(person, locale),
        countCell(person.unplanned, locale),
        inTimeCell(person, locale),
      ],
    })),
  };
}

const WAY_WORDS: Readonly<Record<ContactWay, string>> = { call: 'Calls', email: 'Mails', letter: 'Letters' };

function ways(schedule: ContactSchedule, locale: string): ReportTable {
  const made = madeIn(schedule);
  return {
    file: 'contacts-by-way',
    caption: 'Contacts by way',
    columns: [{ label: 'Way' }, { label: 'Contacts', numeric: true }, { label: 'Share', numeric: true }],
    rows: (['call', 'email', 'letter'] as const).map((way) => ({
      key: way,
      cells: [
        wordsCell(WAY_WORDS[way]),
        countCell(schedule.ways[way], locale),
        shareCell(schedule.ways[way] / made, locale),
      ],
    })),
  };
}

function skippedTable({ skipped }: ContactSchedule, locale: string): ReportTable[] {
  if (skipped.length === 0) return [];
  return [
    {
      file: 'left-out',
      caption: 'Left out this once, by reason',
      columns: [{ label: 'Reason' }, { label: 'Times', numeric: true }],
      rows: skipped.map(({ reason, times }) => ({
        key: reason,
        cells: [wordsCell(skipReasonWords(reason)), countCell(times, locale)],
      })),
    },
  ];
}
