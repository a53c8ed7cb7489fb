export interface StorageUse {
  /** Bytes, roughly: the browser rounds, so that nothing can be told from them. */
  readonly used: number;
  /** What the browser would give at most. */
  readonly allowed: number;
}

/** How much room the data takes; `null` where the browser does not say. */
export async function storageUse(): Promise<StorageUse | null> {
  const estimate = await navigator.storage?.estimate?.();
  if (estimate?.usage === undefined || estimate.quota === undefined) return null;
  return { used: estimate.usage, allowed: estimate.quota };
}
