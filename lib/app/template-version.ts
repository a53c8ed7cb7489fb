import type { Template, TemplateVersion } from '../domain/template.ts';
import { readTemplateVersions } from '../storage/template-version-store.ts';
import type { TextRows } from '../storage/text-rows.ts';
import type { Program } from './program.ts';
import { isSameText } from './template-list.ts';

/** So many are kept of one text; then the oldest goes (F4). */
export const MOST_VERSIONS = 50;

/**
 * What is to be kept of a text before another takes its place: it becomes the newest of its earlier versions, unless that
 * one reads the same. To be called inside the transaction that puts the other there.
 */
export async function putAway(
  program: Program,
  stored: Template,
): Promise<Record<'before' | 'after', TextRows['versions']>> {
  const versions = await readTemplateVersions(program.database, stored.id);
  const [newest] = versions;
  if (newest && isSameText(newest, stored)) return { before: [], after: [] };
  const version: TemplateVersion = {
    id: program.newId(),
    templateId: stored.id,
    subject: stored.subject,
    body: stored.body,
    replacedAt: program.now(),
  };
  return { before: versions.slice(MOST_VERSIONS - 1), after: [version] };
}
