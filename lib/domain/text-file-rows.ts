import { z } from 'zod';
import { templateIdSchema } from './template.ts';

export const TEXT_FILE_FORMAT = 'per-our-call-texts';
export const TEXT_FILE_VERSION = 1;

/** What a file of texts begins with. */
export const textFileHeadSchema = z.object({
  format: z.literal(TEXT_FILE_FORMAT),
  version: z.int().min(1),
});

/** Its rows, each still to be read by itself. */
export const textFileRowsSchema = z.object({
  templates: z.array(z.unknown()),
  versions: z.array(z.unknown()).default([]),
  choices: z.array(z.unknown()).default([]),
});

/** A row that has an id, whatever else is wrong with it. */
export const namedRowSchema = z.object({ id: templateIdSchema });
