import type { Participant } from '../domain/page-evidence.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** A mail that is being written, as the page shows it. */
export interface OpenBox {
  /** What is watched for the mail to leave. */
  readonly box: Element;
  /** An editable element or a text area, in this document or a frame's. */
  readonly editor: HTMLElement;
  /** One that is shown by name alone has an empty address. */
  readonly recipients: readonly Participant[];
  /** Of a site with several boxes: a new mail about something else is left alone unless the user is in it. */
  readonly subject?: string | undefined;
  /** An answer keeps its recipients and its subject, also when they cannot be seen. */
  readonly isReply: boolean;
  /** Where recipients and subject are typed, when finding them was part of finding the box. */
  readonly toField?: Field | undefined;
  readonly subjectField?: Field | undefined;
}
