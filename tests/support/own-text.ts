import type { Template } from '../../lib/domain/template.ts';

/** A text as the user keeps it: in place of the built-in one of its id unless `changed` says otherwise. */
export function ownText(id: string, changed: Partial<Template> = {}): Template {
  return { id, subject: 'a', body: 'b', savedAt: 1, basedOn: null, own: null, ...changed };
}
