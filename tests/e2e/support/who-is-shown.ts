import type { sidePanel } from '../surfaces/side-panel.ts';

/** Whom the panel says the page is about: the account, or who is not on record. */
export async function whoIsShown({
  accountName,
  unknown,
}: Pick<ReturnType<typeof sidePanel>, 'accountName' | 'unknown'>): Promise<string> {
  const [who] = await accountName.or(unknown).allInnerTexts();
  return who?.split('\n')[0] ?? '';
}
