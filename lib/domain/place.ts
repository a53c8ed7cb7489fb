import { z } from 'zod';

/** Where somebody sits, as far as rules, holidays and clocks ask. */
export const placeSchema = z.object({
  /** ISO 3166-1 alpha-2: "US". */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** The part of the country, as ISO 3166-2 writes it behind the country: "CA" for California; `null`: not known. */
  region: z
    .string()
    .regex(/^[A-Z0-9]{1,3}$/)
    .nullable(),
  /** Only where a city has rules of its own: "New York City", or a name that says it is another; `null`: not known. */
  city: z.string().nullable(),
});
export type Place = z.infer<typeof placeSchema>;

/** Short and one for each: "US", "US-CA". Holidays are kept under it. */
export function placeKey({ country, region }: Place): string {
  return region === null ? country : `${country}-${region}`;
}
