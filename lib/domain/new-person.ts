import { z } from 'zod';
import { normaliseAddress } from './email-address.ts';

/** Somebody typed in by hand. What is left empty is not known. */
export const newPersonSchema = z.object({
  name: z
    .string()
    .trim()
    .max(200, 'This name is too long.')
    .transform((name) => name || null),
  /** In one spelling. */
  address: z.string().transform((text, check) => {
    const address = normaliseAddress(text);
    if (address !== null) return address;
    check.addIssue({ code: 'custom', message: `“${text.trim()}” is not a mail address.` });
    return z.NEVER;
  }),
});
export type NewPerson = z.output<typeof newPersonSchema>;
export type TypedPerson = z.input<typeof newPersonSchema>;

/** A customer typed in by hand, with one person. Invoices come by import. */
export const newCustomerSchema = z.object({
  name: z.string().trim().min(1, 'Give the customer’s name.').max(200, 'This name is too long.'),
  kind: z.enum(['trade', 'consumer']),
  /** `null`: nobody is known yet. */
  person: newPersonSchema.nullable(),
});
export type TypedCustomer = z.input<typeof newCustomerSchema>;
