import { day } from '../../lib/domain/day.ts';
import type { DraftFigure } from '../../lib/domain/draft-figure.ts';
import type { Finding } from '../../lib/templates/lint/finding.ts';
import { lint } from '../../lib/templates/lint/lint.ts';
import type { LintQuestion } from '../../lib/templates/lint/question.ts';
import type { TemplateSource } from '../../lib/templates/template-source.ts';

/** A friendly mail to a trade customer; a test says what is different. */
export function lintQuestion(question: Partial<LintQuestion>): LintQuestion {
  return {
    source: { subject: 'Our phone call', body: 'Dear Mary,\n\nThank you.' },
    language: 'en',
    channel: 'mail',
    audience: 'trade',
    isShared: false,
    tone: 1,
    previousTone: null,
    figures: [],
    greeting: { name: null },
    firm: { name: '', phone: '', payment: '', partner: '' },
    notice: { isDecided: false, deadline: null, given: 0 },
    today: day('2026-11-22'),
    isTemplate: false,
    ...question,
  };
}

/** What the guard finds in a mail of which no more is known. */
export function lintText(known: {
  readonly source: TemplateSource;
  readonly figures: readonly DraftFigure[];
  readonly subjectIsShared: boolean;
  readonly language?: string;
  readonly tone?: number;
}): Finding[] {
  const { source, figures, subjectIsShared, language = 'en', tone = 0 } = known;
  const notice = { isDecided: true, deadline: null, given: 0 };
  return lint(
    lintQuestion({
      source,
      figures,
      isShared: subjectIsShared,
      language,
      tone,
      notice,
      today: day('2026-11-18'),
    }),
  );
}
