/** A file as it was dropped: nothing is known of it yet. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
