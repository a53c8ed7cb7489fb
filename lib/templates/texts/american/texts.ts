import { TEXT_IDS, type TextId } from '../../catalogue.ts';
import type { TemplateSource } from '../../template-source.ts';
import { ENGLISH_TEXTS } from '../english/texts.ts';
import { inAmerican } from './spelling.ts';

/** The English texts as they are written in the United States. */
// Object.fromEntries forgets which keys it was given: all of them.
export const AMERICAN_TEXTS = Object.fromEntries(
  TEXT_IDS.map((id) => {
    const { subject, body } = ENGLISH_TEXTS[id];
    return [id, { subject: inAmerican(subject), body: inAmerican(body) }];
  }),
) as Readonly<Record<TextId, TemplateSource>>;
