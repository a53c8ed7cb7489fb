/** Asks the browser, once, not to clear our data when the disk is full. `true`: it will not. */
export async function keepData(): Promise<boolean> {
  if (!navigator.storage?.persist) return false;
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}
