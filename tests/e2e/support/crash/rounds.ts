/** What the browser is killed in, in turn. */
export const DEEDS = ['import', 'import', 'undo', 'undo', 'restore'] as const;
export type DeedName = (typeof DEEDS)[number];
