/** Words of a text that something is to say about; offsets are UTF-16 units of the text as it is typed. */
export interface SourceMark {
  readonly from: number;
  readonly to: number;
  readonly blocking: boolean;
  readonly message: string;
}
