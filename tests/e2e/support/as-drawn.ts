/** A draft as an editor draws it: the points of a list carry a dot that is no text. */
export function asDrawn(draft: string): string {
  return draft.replace(/^- /gm, '');
}
