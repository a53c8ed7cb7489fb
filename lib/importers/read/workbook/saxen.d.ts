/** The part of saxen that is used here; the package brings no types. */
declare module 'saxen' {
  type Decode = (text: string) => string;

  export class Parser {
    /** `attributes` gives values with their references undecoded. */
    on(
      event: 'openTag',
      callback: (name: string, attributes: () => Record<string, string> | false, decode: Decode) => void,
    ): this;
    on(event: 'closeTag', callback: (name: string) => void): this;
    on(
      event: 'text' | 'cdata' | 'comment' | 'question' | 'attention',
      callback: (text: string) => void,
    ): this;
    on(event: 'error' | 'warn', callback: (error: Error) => void): this;
    write(xml: string): this;
    end(): Error | null;
  }
}
