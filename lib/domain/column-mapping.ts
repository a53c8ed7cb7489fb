import { z } from 'zod';
import { columnNameSchema } from './column-name.ts';
import { instantSchema } from './day.ts';
import { currencySchema } from './money.ts';

/** How the user once said that a kind of list is to be read; found again by the list's captions. */
export const columnMappingSchema = z.object({
  /** The list's captions, folded, in their order: two lists with the same captions are one kind. */
  signature: z.string().min(1),
  /** What the user calls this kind of list: "Orders from the shop". */
  label: z.string().min(1),
  holds: z.enum(['open-items', 'contacts', 'payments']),
  /** One meaning for each column; `null`: not used. */
  columns: z.array(z.object({ caption: z.string(), name: columnNameSchema.nullable() })),
  /** `null`: to be told from the values. */
  dateOrder: z.enum(['mdy', 'dmy', 'ymd']).nullable(),
  decimal: z.enum(['.', ',']).nullable(),
  /** Of a list that names none; `null`: the firm's own. */
  currency: currencySchema.nullable(),
  /** Several rows with one invoice number are lines of one invoice. */
  isPerLine: z.boolean(),
  savedAt: instantSchema,
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;
