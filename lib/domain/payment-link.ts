/** The address of a page to pay on, as it is written into mails; `null`: it is none that a customer could safely open. */
export function readPaymentLink(text: string): string | null {
  const typed = text.trim();
  if (!URL.canParse(typed)) return null;
  const { protocol, hostname, username, password } = new URL(typed);
  const isSafe = protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
  return isSafe && !/\s/.test(typed) ? typed : null;
}
