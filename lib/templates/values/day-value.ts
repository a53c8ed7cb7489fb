import { Drop } from 'liquidjs';
import type { Day } from '../../domain/day.ts';
import { formatDay } from '../../domain/format-day.ts';

/** A day that prints, and compares, as the text's locale writes it in full; the filter `date` writes it in another way. */
export class DayValue extends Drop {
  readonly #day: Day;
  readonly #locale: string;

  constructor(day: Day, locale: string) {
    super();
    this.#day = day;
    this.#locale = locale;
  }

  static write(value: DayValue, write: (day: Day, locale: string) => string): string {
    return write(value.#day, value.#locale);
  }

  static day(value: DayValue): Day {
    return value.#day;
  }

  override valueOf(): string {
    return DayValue.write(this, formatDay);
  }

  override toString(): string {
    return this.valueOf();
  }
}
