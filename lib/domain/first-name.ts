const NOT_A_NAME =
  /^(accounts?|accounting|accounts payable|ap|billing|invoices?|finance|office|info|sales|team|department|mr|mrs|ms|dr|prof|dear)\b/i;

/**
 * The name to greet a person by, or `null` when there is none to use: "Mary Adams" gives "Mary", "Dr. Mary Adams" and
 * "Adams, Mary" give "Mary", "Accounts Payable" gives nothing (case 70: no "Dear Accounts").
 */
export function firstName(fullName: string | null): string | null {
  if (!fullName) return null;
  const [last, first] = fullName.split(',').map((part) => part.trim());
  const ordered = first && last ? `${first} ${last}` : fullName.trim();
  const bare = ordered.replace(/^((mr|mrs|ms|dr|prof|herr|frau)\.?\s+)+/i, '');
  if (bare === '' || NOT_A_NAME.test(bare) || /@|\d/.test(bare)) return null;
  return bare.split(/\s+/)[0] ?? null;
}
