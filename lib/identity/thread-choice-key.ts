import type { PageEvidence } from '../domain/page-evidence.ts';

/** Under what a choice for the open thread is remembered; `null`: the page names no thread. */
export function threadChoiceKey({ site, threadKey }: PageEvidence): string | null {
  return threadKey === null ? null : `${site}:${threadKey}`;
}
