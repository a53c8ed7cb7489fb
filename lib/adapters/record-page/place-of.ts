import type { Place, RecordKind } from './record-site.ts';

/** The words programs have for records. HubSpot has numbers for them. */
const KINDS: Readonly<Record<RecordKind, RegExp>> = {
  contact: /^(contact|person|people|lead|prospect|party|individual)$/,
  company: /^(company|account|organi[sz]ation|societe|customer|client|supplier|vendor)$/,
  deal: /^(deal|opportunity|potential|quote|quotation|order|case|ticket|project|propal|invoice)$/,
};
const NUMBERED: Readonly<Record<string, string>> = {
  '0-1': 'contact',
  '0-2': 'company',
  '0-3': 'deal',
  '0-5': 'ticket',
};
/** Words between a kind and an id. */
const BETWEEN =
  /^(php|html?|aspx?|module|action|[or]|inbox|view|show|edit|details?|detailview|records?|card|id|socid)$/i;
/** Pages about ourselves. */
const OWN_PAGES = /^(settings?|preferences|profile|users?|log-?in|sign-?(in|up)|register|setup)$/i;

/**
 * What an address says: the last kind of record in it that is followed by an id.
 * "#/contacts/7/show" is contact/7, "/contact/card.php?id=12" is contact/12, "/crm/deals?page=2" is a list.
 */
export function placeOf(address: string): Place | null {
  const parts = unescaped(address)
    .split(/[/?&#=!.]+/)
    .filter(Boolean);
  const first = parts.findIndex((part) => kindOf(part) || OWN_PAGES.test(part));
  if (OWN_PAGES.test(parts[first] ?? '')) return { view: 'none' };
  for (let at = parts.length - 1; at >= 0; at--) {
    const kind = kindOf(parts[at]);
    const id = kind && idAfter(parts, at);
    if (id) return { view: 'record', kind, key: `${singular(parts[at])}/${id}` };
  }
  if (first >= 0) return { view: 'list' };
  const hasId = parts.some((part) => /^\d+$|^[0-9a-f-]{16,}$/i.test(part));
  return hasId ? { view: 'record', kind: 'contact', key: parts.join('/'), isGuess: true } : null;
}

export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function kindOf(part: string | undefined): RecordKind | undefined {
  const word = singular(part);
  return (Object.keys(KINDS) as RecordKind[]).find((kind) => KINDS[kind].test(word));
}

/** One word however an address writes it: "Companies" is "company". */
function singular(part = ''): string {
  const word = part.toLowerCase();
  return NUMBERED[word] ?? word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
}

/** An id has a digit; names that are ids (in ERPNext) have capitals. "new", "list" and "page" have neither. */
function idAfter(parts: readonly string[], at: number): string | undefined {
  const id = parts.slice(at + 1).find((part) => !BETWEEN.test(part));
  return id && /[\dA-Z]/.test(id) && !kindOf(id) ? id : undefined;
}
