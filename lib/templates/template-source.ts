import type { CatalogueEntry, TextId } from './catalogue.ts';

/** A text as the user sees and edits it. */
export interface TemplateSource {
  readonly subject: string;
  readonly body: string;
}

export interface BuiltInText extends TemplateSource, CatalogueEntry {
  /** `textKey` of its id and language. */
  readonly id: string;
  /** Without its language. */
  readonly textId: TextId;
  /** A language tag: "de", or "en-US" beside the international "en". */
  readonly language: string;
}
