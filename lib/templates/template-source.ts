/** A text as the user sees and edits it. */
export interface TemplateSource {
  readonly subject: string;
  readonly body: string;
}

export interface BuiltInText extends TemplateSource {
  /** Of a text in another language than English, `textKey`. */
  readonly id: string;
  /** A language tag without a region, such as "de". */
  readonly language: string;
  readonly name: string;
  /** When it is used, for the list in the options page. */
  readonly purpose: string;
  readonly tone: number;
}
