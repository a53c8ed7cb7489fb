/** How a number format shows a serial number: as a day (with or without its time) or as a time of day alone. */
export type DateStyle = 'day' | 'time';

/** The formats every workbook has without saying so (ECMA-376, 18.8.30; 27-36 and 50-58 in East Asian versions). */
const BUILT_IN: readonly { readonly from: number; readonly to: number; readonly style: DateStyle }[] = [
  { from: 14, to: 17, style: 'day' },
  { from: 18, to: 21, style: 'time' },
  { from: 22, to: 22, style: 'day' },
  { from: 27, to: 36, style: 'day' },
  { from: 45, to: 45, style: 'time' },
  { from: 47, to: 47, style: 'time' },
  { from: 50, to: 58, style: 'day' },
];

/** `null`: it shows a number. `code` is the workbook's own pattern, which wins over the built-in one of that id. */
export function dateStyle(id: number, code: string | undefined): DateStyle | null {
  if (code !== undefined) return styleOfPattern(code);
  return BUILT_IN.find(({ from, to }) => id >= from && id <= to)?.style ?? null;
}

/**
 * "dd/mm/yyyy;@" -> day, "[$-409]h:mm AM/PM" -> time, "#,##0.00 [$EUR]" and "[h]:mm" (hours beyond a day) -> a number.
 */
function styleOfPattern(code: string): DateStyle | null {
  const [first = ''] = code
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return null;
  const letters = first
    .replace(/\[[^\]]*\]/g, '')
    .replace(/AM\/PM|A\/P/gi, 's')
    .replace(/(s)\.0+/gi, '$1');
  if (/general|[0#?@%]/i.test(letters)) return null;
  if (/[yde]|mmm/i.test(letters)) return 'day';
  if (/[hs]/i.test(letters)) return 'time';
  return /m/i.test(letters) ? 'day' : null;
}
