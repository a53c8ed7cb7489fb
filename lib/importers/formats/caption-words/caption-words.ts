import type { ColumnName } from '../../../domain/column-name.ts';

/** What columns are called in one language, the surest caption of each meaning first. */
export type CaptionWords = { readonly [name in ColumnName]?: readonly string[] };
