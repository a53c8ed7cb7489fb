import { z } from 'zod';
import { day, type Instant, instantAt, isDay } from '../../../lib/domain/day.ts';
import { isCurrency, type Money, moneySchema } from '../../../lib/domain/money.ts';
import { parseAmount } from '../../../lib/domain/parse-amount.ts';
import { type Place, placeSchema } from '../../../lib/domain/place.ts';
import { FileProblem } from './file-problem.ts';

/** A group of fields; one that is not known is refused with those that are. */
export function fields<S extends z.ZodRawShape>(shape: S) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `"${(issue.keys as string[])[0]}" is not known here; the fields are ${known}`
        : undefined,
  });
}

const AN_AMOUNT = 'has to be an amount with its currency, such as "1,200.00 USD"';

/** "1,200.00 USD", or { "amount": 120000, "currency": "USD" } in minor units. */
export const moneyField = z
  .union([z.string(), moneySchema.strict()], missingOr(AN_AMOUNT))
  .transform((value, context): Money => {
    const read = typeof value === 'string' ? amountIn(value) : value;
    if (read) return read;
    context.addIssue({ code: 'custom', message: `“${value}” ${AN_AMOUNT}` });
    return z.NEVER;
  });

function amountIn(text: string): Money | null {
  const [, figures = '', currency = ''] = /^(.*?)\s*([A-Z]{3})$/.exec(text.trim()) ?? [];
  return isCurrency(currency) ? parseAmount(figures, currency) : null;
}

const A_MOMENT =
  'has to be a moment: "2026-11-18 10:00" on the clock of the zone, or "2026-11-18T15:00:00Z" with its offset';

/** Kept as written: which moment it is depends on the zone. */
export const momentField = z
  .string()
  .refine((text) => LOCAL.test(text) || ABSOLUTE.test(text), { error: A_MOMENT });

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}):(\d{2}))?$/;
const ABSOLUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A day alone is ten in the morning. */
export function momentIn(zone: string, text: string, path: string): Instant {
  const [, on = '', hour = '10', minute = '00'] = LOCAL.exec(text) ?? [];
  if (isDay(on) && Number(hour) < 24 && Number(minute) < 60)
    return instantAt(zone, day(on), Number(hour), Number(minute));
  const at = ABSOLUTE.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new FileProblem(path, `“${text}” ${A_MOMENT}`);
  return at;
}

const A_PLACE = 'has to be a place such as "US-MA" or "DE"';

/** "US", "US-MA", or { "country": "US", "region": "NY", "city": "New York City" }. */
export const placeField = z
  .union([z.string(), z.looseObject({})], missingOr(A_PLACE))
  .transform((value, context): Place => {
    const [country, region = null] = typeof value === 'string' ? value.split('-') : [];
    const whole =
      typeof value === 'string' ? { country, region, city: null } : { region: null, city: null, ...value };
    const read = placeSchema.strict().safeParse(whole);
    if (read.success) return read.data;
    context.addIssue({ code: 'custom', message: A_PLACE });
    return z.NEVER;
  });

export function missingOr(says: string) {
  return { error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : says) };
}
