import { z } from 'zod';

/** One kept setting; what is in it is judged by whoever reads it. */
export const settingRowSchema = z.object({ key: z.string().min(1).max(200), value: z.json() });
