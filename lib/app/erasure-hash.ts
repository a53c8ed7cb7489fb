import { type ExternalKey, externalKeyOf } from '../domain/external-key.ts';
import { foldName } from '../shared/text.ts';

interface Named {
  readonly name: string;
  readonly external: readonly ExternalKey[];
}

/** What somebody may be known again by: each key an outside system has, and the name, folded. */
export function erasureKeys({ name, external }: Named): string[] {
  return [...external.map(externalKeyOf), `name:${foldName(name)}`];
}

/** SHA-256 as 64 hex digits over the erasure's own salt and one of `erasureKeys`. Never awaited inside a transaction. */
export async function erasureHash(salt: string, key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}|${key}`));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
