import { z } from 'zod';
import { currencySchema } from './money.ts';
import { zoneSchema } from './zone.ts';

/** Who we are: what every text is signed with, and what never matches as a customer. */
export const settingsSchema = z.object({
  firmName: z.string(),
  senderName: z.string(),
  senderPhone: z.string(),
  /** How customers can pay, one or two lines. */
  paymentLines: z.string(),
  zone: zoneSchema,
  locale: z.string().min(2),
  homeCurrency: currencySchema,
  ownAddresses: z.array(z.string()),
  ownDomains: z.array(z.string()),
});
export type Settings = z.infer<typeof settingsSchema>;
