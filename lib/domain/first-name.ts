const TITLE =
  /^(mr|mrs|ms|miss|dr|dra|prof|herr|frau|m|mme|mlle|madame|monsieur|sr|sra|srta|señora?|señorita)\.?$/i;
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
  const words = nameWords(fullName);
  if (!words) return null;
  const [first = ''] = words.bare;
  // A title and one word: that word is the family name.
  if (words.bare.length === 1 && words.titles.length > 0) return null;
  return isInitial(first) ? null : first;
}

/** The titles and the words of a person's name in the order they are spoken; `null` when it names no person. */
export function nameWords(fullName: string | null): { titles: string[]; bare: string[] } | null {
  const words = inOrder(unquoted(fullName ?? ''))
    .split(/\s+/)
    .filter((word) => word !== '');
  const firm = words.some((word) => NO_PERSON.test(word.replace(/[.,]/g, '')));
  const begins = firstIndexOfNoTitle(words);
  const bare = words.slice(begins);
  const [first = ''] = bare;
  if (firm || /[@\d]/.test(bare.join(' ')) || NO_BEGINNING.test(first)) return null;
  return /^\p{L}/u.test(first) ? { titles: words.slice(0, begins), bare } : null;
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
