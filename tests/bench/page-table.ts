import type { Detection } from './measure-detection.ts';
import type { Size, Sizes } from './measure-sizes.ts';
import type { PageBench, StormCost } from './measure-storm.ts';
import type { ProcessorTime } from './processor-time.ts';
import { rounded } from './summarise.ts';
import { heading, line, sizeLine, timeLine } from './table-lines.ts';

/** What a mail page feels of us, for a reader. */
export function pageLines({ storms, calm, inStorm, memory }: PageBench): string[] {
  return [
    heading("A storm in Gmail's page, ms of its thread", [
      'without',
      'with',
      'each',
      'times',
      'lowest',
      'highest',
    ]),
    ...storms.flatMap(stormLines),
    heading('Seen after it stands in the page, ms', ['p50', 'p95', 'max', 'missed']),
    ...detectionLines('page at rest', calm),
    ...detectionLines('in the storm', inStorm),
    heading(`Grown from ${memory.from} to ${memory.to} changes`, ['heap, kB', 'nodes', 'listeners']),
    line('without', Object.values(memory.without)),
    line('with', Object.values(memory.with)),
  ];
}

/** Below the whole: what it would come to if nothing but this part differed, which other programs disturb less. */
function stormLines({ page, inserted, changes, without, with: ours, ratio, lowest, highest }: StormCost) {
  const each = (part: keyof ProcessorTime) => rounded((ours[part] - without[part]) / changes);
  return [
    line(page, [without.whole, ours.whole, each('whole'), ratio, lowest, highest]),
    line(`  ${inserted.toLocaleString('en')} insertions, ${changes} changes`, []),
    ...(['script', 'style', 'layout'] as const).map((part) =>
      line(`  ${part}`, [
        without[part],
        ours[part],
        each(part),
        rounded(1 + (ours[part] - without[part]) / without.whole),
      ]),
    ),
  ];
}

/** Page code alone. */
export function contentSizeLines(content: Sizes['content']): string[] {
  const sizes: readonly Size[] = Object.values(content);
  const sum = (part: keyof Size) => sizes.reduce((total, size) => total + size[part], 0);
  return [
    ...Object.entries(content).map(([name, size]) => sizeLine(`in a page: ${name}`, size)),
    sizeLine('in a page: together', { raw: sum('raw'), gzip: sum('gzip') }),
  ];
}

function detectionLines(name: string, { sent, heard, missed }: Detection): string[] {
  return [
    line(`${name}, told by the page`, [sent.p50, sent.p95, sent.max, missed]),
    timeLine('  heard by the worker', heard),
  ];
}
