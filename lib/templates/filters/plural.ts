import { remember } from '../../shared/remember.ts';
import { wholeNumber } from './given.ts';
import { FilterFault, type TextFilter } from './text-filter.ts';

const MOST = 9999;
const NEEDS = '“plural” needs the words for one and for several, such as plural: ‘invoice’, ‘invoices’';

/**
 * "1 invoice", "3 invoices", by the plural rules of the text's language. A language of more forms names them:
 * `plural: one: 'faktura', few: 'faktury', other: 'faktur'`.
 */
export const plural: TextFilter = {
  name: 'plural',
  write: (value, given, { locale }) => {
    const count = wholeNumber('plural', value, MOST);
    const forms = formsOf(given);
    const word = forms.get(rulesOf(locale).select(count)) ?? forms.get('other');
    if (!word) throw new FilterFault(NEEDS);
    return `${new Intl.NumberFormat(locale, { useGrouping: false }).format(count)} ${word}`;
  },
};

function formsOf(given: readonly unknown[]): ReadonlyMap<unknown, string> {
  const named = given.filter((one): one is [unknown, unknown] => Array.isArray(one) && one.length === 2);
  const pairs: readonly (readonly [unknown, unknown])[] =
    named.length > 0 ? named : [['one', given[0]] as const, ['other', given[1]] as const];
  const forms = new Map(
    pairs.flatMap(([form, word]) => (typeof word === 'string' && word !== '' ? [[form, word] as const] : [])),
  );
  const isWhole = forms.size === given.length && forms.has('other') && forms.has('one');
  if (!isWhole) throw new FilterFault(NEEDS);
  return forms;
}

const rulesOf = remember((locale: string) => new Intl.PluralRules(locale));
