import { Drop } from 'liquidjs';
import { formatMoney } from '../../domain/format-money.ts';
import type { Money } from '../../domain/money.ts';
import { sumByCurrency } from '../../domain/sum-by-currency.ts';
import { joinWords } from '../../shared/text.ts';

interface Written {
  readonly locale: string;
  /** The "and" of the text's language. */
  readonly and: string;
  /** For an amount that is said with more words than its figures. */
  readonly words?: (figures: string) => string;
}

/**
 * What is owed, agreed or paid, in one or several currencies, which are named one after the other and never added. In a
 * text it prints, and compares, as its finished words; the filter `money` writes it in another way. Private fields: what a
 * text could read of it would not be finished.
 */
export class MoneyValue extends Drop {
  readonly #amounts: readonly Money[];
  readonly #written: Written;

  constructor(amounts: readonly Money[], written: Written) {
    super();
    this.#amounts = sumByCurrency(amounts);
    this.#written = written;
  }

  /** Each amount written that way, as one phrase. */
  static write(value: MoneyValue, write: (amount: Money, locale: string) => string): string {
    const { locale, and, words } = value.#written;
    const figures = joinWords(
      value.#amounts.map((amount) => write(amount, locale)),
      and,
    );
    return words ? words(figures) : figures;
  }

  static amounts(value: MoneyValue): readonly Money[] {
    return value.#amounts;
  }

  override valueOf(): string {
    return MoneyValue.write(this, formatMoney);
  }

  override toString(): string {
    return this.valueOf();
  }
}
