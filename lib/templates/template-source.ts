/** A text as the user sees and edits it. */
export interface TemplateSource {
  readonly subject: string;
  readonly body: string;
}

export interface BuiltInText extends TemplateSource {
  readonly id: string;
  readonly name: string;
  /** When it is used, for the list in the options page. */
  readonly purpose: string;
  readonly tone: number;
}
