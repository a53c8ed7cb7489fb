/** No spaces, quotes, brackets or invisible signs (bidi overrides!) before the @; letters, digits and hyphens after. */
const ADDRESS =
  /[^\s<>()[\]\\,;:"'@\p{C}][^\s<>()[\]\\,;:"@\p{C}]*@(?:[\p{L}\p{M}\p{N}-]+\.)+[\p{L}\p{M}\p{N}-]{2,}/u;
const LONGEST = 254;

/** The first mail address in a text, in lower case: "Mary <Mary@X.example>" gives "mary@x.example". */
export function addressIn(text: string | null | undefined): string | null {
  const found = ADDRESS.exec(text?.slice(0, 2000) ?? '')?.[0];
  return found && found.length <= LONGEST ? found.toLowerCase() : null;
}

/** The address, when the text is one and nothing else. Attributes of a page may hold anything. */
export function addressOf(text: string | null | undefined): string | null {
  const bare = text?.trim().toLowerCase();
  return bare && addressIn(bare) === bare ? bare : null;
}
