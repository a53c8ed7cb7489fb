/** One spelling of a customer's number: "0200769623" is "200769623", "mar001" is "MAR001"; `null` when there is none. */
export function customerId(text: string): string | null {
  const bare = text.trim().toUpperCase();
  return bare.replace(/^0+(?=.)/, '') || null;
}
