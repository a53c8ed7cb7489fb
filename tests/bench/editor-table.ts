import type { Typing } from './measure-editor.ts';
import type { RenderingTimes } from './measure-rendering.ts';
import { heading, timeLine } from './table-lines.ts';

/** How well a preview follows what is typed. */
export function editorLines({ rendering, typing }: EditorBench): string[] {
  return [
    heading('A text written out, ms', ['p50', 'p95', 'max']),
    ...rendering.flatMap(({ invoices, typing: each, again }) => [
      timeLine(`${invoices} invoices, a letter typed`, each),
      timeLine('  the same text once more', again),
    ]),
    heading('A letter typed in the editor, ms', ['p50', 'p95', 'max']),
    ...typing.flatMap(({ channel, invoices, painted, work, longest }) => [
      timeLine(`${channel}, ${invoices} invoices: preview painted`, painted),
      timeLine("  the page's own work for it", work),
      timeLine('  its longest tasks', longest),
    ]),
  ];
}

export interface EditorBench {
  readonly rendering: readonly RenderingTimes[];
  readonly typing: readonly Typing[];
}
