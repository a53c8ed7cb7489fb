import { z } from 'zod';
import { callOutcomeSchema } from './call-outcome.ts';
import { daySchema } from './day.ts';
import { currencySchema, moneySchema } from './money.ts';
import { paymentReasonSchema } from './payment-reason.ts';
import { placeSchema } from './place.ts';
import { zoneSchema } from './zone.ts';

const ownEntrySchema = z.object({ id: z.string().min(1).max(40), label: z.string().min(1).max(60) });

/** Who we are: what every text is signed with, and what never matches as a customer. */
export const settingsSchema = z.object({
  firmName: z.string(),
  senderName: z.string(),
  senderPhone: z.string(),
  /** How customers can pay, one or two lines. */
  paymentLines: z.string(),
  /** The address of a page on which customers pay; empty: none. */
  paymentLink: z.string().max(500).default(''),
  /** Where to pay, for one currency: the lines as they stand in a mail (F7). Other currencies get `paymentLines`. */
  bankDetails: z
    .array(z.object({ currency: currencySchema, lines: z.string().min(1).max(500) }))
    .max(30)
    .default([]),
  /** What stands below name, firm and phone: role, web address, register entry. */
  signatureLines: z.string().max(1_000).default(''),
  /** Our own postal address, for letters. */
  firmAddress: z.string().max(500).default(''),
  /** A picture for the head of letters, as a `data:` address of a PNG or JPEG; `null`: none. */
  logo: z
    .string()
    .regex(/^data:image\/(?:png|jpeg);base64,[\w+/=]+$/)
    .max(400_000)
    .nullable()
    .default(null),
  /** Who takes an account over when a final notice has run out (P27); empty: nobody was agreed with. */
  partnerName: z.string().max(120).default(''),
  /** What was asked for once and passed over: it is not asked again. */
  notAsked: z.array(z.string().max(40)).max(50).default([]),
  zone: zoneSchema,
  locale: z.string().min(2),
  homeCurrency: currencySchema,
  ownAddresses: z.array(z.string()),
  ownDomains: z.array(z.string()),
  /** Where the firm sits, for its holidays; `null`: not said. */
  place: placeSchema.nullable().default(null),
  /** Days on which the firm does not work either, besides public holidays (case 19). */
  ownHolidays: z.array(z.object({ on: daySchema, name: z.string() })).default([]),
  /** What is not worth a contact of its own, one amount per currency (B7, case 10). */
  tolerances: z.array(moneySchema).default([]),
  /** Last days past due of the aging buckets but the open one (B2), such as 0, 30, 60, 90. */
  agingBounds: z
    .array(z.int().min(0).max(3650))
    .min(1)
    .refine((bounds) => bounds.every((bound, index) => index === 0 || bound > (bounds[index - 1] ?? 0)))
    .default([0, 30, 60, 90]),
  /** Whether the browser tells of what has come up (G2). */
  tellsOfDue: z.boolean().default(true),
  /** Minutes after midnight between which the user is told, in the firm's zone: outside of them nothing is shown. */
  tellFrom: z
    .int()
    .min(0)
    .max(1439)
    .default(8 * 60),
  tellUntil: z
    .int()
    .min(1)
    .max(1440)
    .default(18 * 60),
  /** Weekdays on which the user is told, 1 Monday to 7 Sunday. */
  tellOn: z.array(z.int().min(1).max(7)).max(7).default([1, 2, 3, 4, 5]),
  /** How many contacts a day are not too many; what is more moves on (P30). `null`: no limit. */
  contactsPerDay: z.int().min(1).max(1000).nullable().default(null),
  /** The user's own entries of the call card's lists; each counts like one of ours. */
  callOutcomes: z.array(ownEntrySchema.extend({ like: callOutcomeSchema })).default([]),
  paymentReasons: z.array(ownEntrySchema.extend({ like: paymentReasonSchema })).default([]),
  paymentMethods: z.array(z.string().min(1).max(60)).default([]),
});
export type Settings = z.infer<typeof settingsSchema>;
