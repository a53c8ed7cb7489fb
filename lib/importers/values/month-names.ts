import { foldName } from '../../shared/text.ts';

// English, German (and Austrian), French, Spanish, Italian, Dutch, Portuguese; folded. Bookkeeping programs write months
// in the language of their user.
const NAMES: readonly (readonly string[])[] = [
  ['january', 'januar', 'janner', 'janvier', 'enero', 'gennaio', 'januari', 'janeiro'],
  ['february', 'februar', 'feber', 'fevrier', 'febrero', 'febbraio', 'februari', 'fevereiro'],
  ['march', 'marz', 'maerz', 'mrz', 'mars', 'marzo', 'maart', 'mrt', 'marco'],
  ['april', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'mei', 'maio'],
  ['june', 'juni', 'juin', 'junio', 'giugno', 'junho'],
  ['july', 'juli', 'juillet', 'julio', 'luglio', 'julho'],
  ['august', 'aout', 'agosto', 'augustus'],
  ['september', 'septembre', 'septiembre', 'setiembre', 'settembre', 'setembro'],
  ['october', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro'],
  ['november', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dezember', 'decembre', 'diciembre', 'dicembre', 'dezembro'],
];

/** monthOf('Dez') is 12, monthOf('juil') 7; `null` for what is no month or may be two ("jui", "ma"). */
export function monthOf(word: string): number | null {
  const text = foldName(word);
  if (text.length < 3) return null;
  const months = NAMES.flatMap((names, at) => (names.some((name) => name.startsWith(text)) ? [at + 1] : []));
  const [only] = months;
  return months.length === 1 && only !== undefined ? only : null;
}
