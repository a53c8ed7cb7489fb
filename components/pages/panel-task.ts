/** What the panel is in the middle of; it stays with that account until it is done, whatever page comes to the front. */
export type PanelTask =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'sheet' | 'call' | 'card';
      readonly accountId: string;
      /** Somebody else than who is suggested. */
      readonly contactId: string | null;
      /** They have rung; left out: as the notes of the call say. */
      readonly direction?: 'in';
    }
  | {
      readonly kind: 'draft';
      readonly accountId: string;
      readonly draftId: string;
      /** Saved by "Save and write": goes into the page at once. */
      readonly insertAtOnce: boolean;
    };

export const NO_TASK: PanelTask = { kind: 'none' };
