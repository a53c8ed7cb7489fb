import { addDays, type Day, daysBetween } from '../../domain/day.ts';
import { type HolidayCalendar, isWorkingDay } from '../../domain/holiday-calendar.ts';
import type { PretendCustomer } from './pretend-customer.ts';

/** The days on which figures are imported: the first, and each working day that comes so many days after the last. */
export function importDays(first: Day, days: number, everyDays: number, ours: HolidayCalendar): Day[] {
  const all: Day[] = [];
  for (let n = 0; n < days; n += 1) {
    const on = addDays(first, n);
    const last = all.at(-1);
    const isTime = last === undefined || daysBetween(last, on) >= everyDays;
    if (isTime && isWorkingDay(on, ours)) all.push(on);
  }
  return all;
}

/** The figures of an import: true for that day. What no export lists any more stays as it was (case 68). */
export function showFiguresOf(customer: PretendCustomer, on: Day): void {
  if (customer.importedOn === on) return;
  customer.importedOn = on;
  const { facts } = customer;
  const items = facts.items.map((item) =>
    item.inLastImport && item.asOf < on ? { ...item, asOf: on } : item,
  );
  customer.facts = { ...facts, items };
}
