import { levelById } from '../domain/dunning-procedure.ts';
import type { Reading } from '../dunning/reading.ts';

/** By a mail here, or by what the user says was sent before the book came here: only then may a text say that it was. */
export function wasWrittenTo({ log, procedure }: Pick<Reading, 'log' | 'procedure'>): boolean {
  return log.some(
    (activity) =>
      (activity.kind === 'mail' && activity.purpose !== 'thank-you' && activity.purpose !== 'note') ||
      (activity.kind === 'prior-contact' &&
        activity.items.some(({ levelId }) => levelById(procedure, levelId)?.templateId)),
  );
}
