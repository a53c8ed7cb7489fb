const TITLE = /^(mr|mrs|ms|miss|dr|prof|herr|frau|m|mme)\.?$/i;
/** What stands behind a name and a comma: "Mary Adams, CPA". */
const SUFFIX = /^(jr|sr|ii|iii|iv|phd|ph\.d|md|mba|cpa|cfa|acca|esq)\.?$/i;
/** Words that make it a department or a firm, wherever they stand. */
const NO_PERSON =
  /^(accounts?|accounting|payables?|receivables?|billing|invoices?|invoicing|finance|department|dept|team|office|inc|llc|llp|ltd|limited|plc|corp|corporation|company|gmbh|ag|kg|bv|nv|sa|sarl|srl|oy|ab|as)$/i;
/** Words that no name begins with, though a name may hold them. */
const NO_BEGINNING = /^(ap|ar|info|sales|support|contact|mail|dear)$/i;

/**
 * The name to greet a person by, or `null` when there is none to use: "Mary Adams" gives "Mary", "Dr. Mary Adams" and
 * "Adams, Mary" give "Mary"; "Accounts Payable", "Mrs Adams" and "J. Adams" give nothing (case 70: no "Dear Accounts").
 */
export function firstName(fullName: string | null): string | null {
  const words = inOrder(unquoted(fullName ?? ''))
    .split(/\s+/)
    .filter((word) => word !== '');
  const firm = words.some((word) => NO_PERSON.test(word.replace(/[.,]/g, '')));
  const bare = words.slice(firstIndexOfNoTitle(words));
  const [first = ''] = bare;
  // A title and one word: that word is the family name.
  if (firm || (bare.length === 1 && words.length > 1)) return null;
  if (/[@\d]/.test(bare.join(' ')) || NO_BEGINNING.test(first)) return null;
  return /^\p{L}/u.test(first) && !isInitial(first) ? first : null;
}

/** "Adams, Mary" as "Mary Adams"; "Mary Adams, CPA" without what follows the comma. */
function inOrder(name: string): string {
  const [last = '', first] = name.split(',').map((part) => part.trim());
  if (!first || !last) return name;
  return SUFFIX.test(first) ? last : `${first} ${last}`;
}

/** Without the quotes around it and without what stands in brackets: "Mary Adams (Accounts)". */
function unquoted(name: string): string {
  return name
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/\([^)]*\)/g, ' ');
}

function firstIndexOfNoTitle(words: readonly string[]): number {
  const index = words.findIndex((word) => !TITLE.test(word));
  return index < 0 ? words.length : index;
}

/** "J." and "J": nobody is called that. One character may be a whole name where letters are syllables. */
function isInitial(word: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\.?$/u.test(word);
}
