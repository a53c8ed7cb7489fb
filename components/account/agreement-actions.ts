/** Where an agreement leads on the panel. */
export interface AgreementActions {
  readonly onDraft: (draftId: string) => void;
  readonly onLogCall: () => void;
}
