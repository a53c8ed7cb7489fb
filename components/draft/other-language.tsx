import { languageOf } from '../../lib/correspondence/text-language.ts';
import { Callout } from '../ui/callout.tsx';

interface Props {
  /** The customer's language, as a tag; `null`: not said. */
  readonly wanted: string | null;
  readonly written: string;
}

/** There is no text in the customer's language: said beside the draft, so that nobody finds out from the customer. */
export function OtherLanguage({ wanted, written }: Props) {
  const language = languageOf(wanted);
  if (language === null || language === languageOf(written)) return null;
  return (
    <Callout data-testid="draft-language" title={`There is no ${nameOf(language)} text for this yet`}>
      This customer is written to in {nameOf(language)}; this mail is in {nameOf(written)}.
    </Callout>
  );
}

function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
