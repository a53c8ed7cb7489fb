import type { LetterFormat } from '../../lib/correspondence/letter-format.ts';
import type { PageSizes } from '../../lib/correspondence/letter-pages.ts';

const PX_OF_MM = 96 / 25.4;
/** Between the margins of the sheets in printed-letter.module.css, less two lines: a printer breaks lines a little otherwise. */
const PAGE_MM: Readonly<Record<LetterFormat, number>> = { din: 255 - 10, us: 9.5 * 25.4 - 10 };

/** How much room each block of a letter takes that stands in one piece in `place`; `null`: it is not laid out, as while the page is printed. */
export function measureLetter(place: HTMLElement, format: LetterFormat): PageSizes | null {
  const edges = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
  const paper = edges(place.querySelector('[data-format]'));
  if (paper.height === 0) return null;
  const table = place.querySelector('table');
  const firstRow = table?.querySelector('[data-block]');
  const tops = [...place.querySelectorAll('[data-block]')].map(
    // The head of the table goes with its first row.
    (block) => edges(block === firstRow ? (table ?? block) : block).top,
  );
  return {
    blocks: tops.map((top, at) => (tops[at + 1] ?? paper.bottom) - top),
    page: PAGE_MM[format] * PX_OF_MM,
    head: (tops[0] ?? paper.top) - paper.top,
    tableHead: edges(place.querySelector('thead')).height,
  };
}
