/** Where the cursor stands in a text with code, and from where on the word before it would be replaced. */
export interface CursorPlace {
  readonly kind: 'text' | 'fill' | 'filter' | 'tag';
  readonly from: number;
}

const NAME = /[\w.[\]]*$/;

/**
 * cursorPlace('Dear {{ contact.fi', 18) is `{ kind: 'fill', from: 8 }`. `null` where nothing can be offered, as within quotes.
 */
export function cursorPlace(source: string, at: number): CursorPlace | null {
  const before = source.slice(0, at);
  const opened = Math.max(before.lastIndexOf('{{'), before.lastIndexOf('{%'));
  const inside = opened < 0 ? '' : before.slice(opened + 2).replace(/^-/, '');
  if (opened < 0 || /\}\}|%\}/.test(inside))
    return { kind: 'text', from: at - (/\p{L}*$/u.exec(before)?.[0].length ?? 0) };
  if (isQuoted(inside)) return null;
  const from = at - (NAME.exec(before)?.[0].length ?? 0);
  const outsideQuotes = inside.replace(/'[^']*'|"[^"]*"/g, '');
  if (/\|\s*\w*$/.test(outsideQuotes)) return { kind: 'filter', from };
  if (/\|[^|]*$/.test(outsideQuotes) && !/:/.test(outsideQuotes)) return null;
  const isTag = before.startsWith('{%', opened);
  return { kind: isTag && /^\s*\w*$/.test(inside) ? 'tag' : 'fill', from };
}

function isQuoted(code: string): boolean {
  const rest = code.replace(/'[^']*'|"[^"]*"/g, '');
  return rest.includes("'") || rest.includes('"');
}
