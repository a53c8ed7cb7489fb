import { nameWords } from './first-name.ts';

/** A name taken apart as far as it can be for certain. */
export interface PersonName {
  /** As it is written in a formal greeting: "Dr. Mary Adams". */
  readonly full: string;
  readonly family: string;
  /** "Dr.", "Prof. Dr."; empty: none. */
  readonly degrees: string;
  /** Only from a title such as Mrs or Herr, never guessed from a first name; `null`: nobody knows. */
  readonly sex: 'female' | 'male' | null;
}

const FEMALE = /^(mrs|ms|miss|frau|mme|mlle|madame|sra|srta|señora|señorita|dra)$/i;
const MALE = /^(mr|herr|m|monsieur|sr|señor)$/i;
const DEGREE = /^(dra?|prof)$/i;

/** personName('Frau Dr. Mary Adams') is Adams, Dr., female; `null` where it names no person, such as "Accounts Payable". */
export function personName(fullName: string | null): PersonName | null {
  const words = nameWords(fullName);
  if (!words) return null;
  const titles = words.titles.map((title) => title.replace(/\.$/, ''));
  const degrees = titles
    .filter((title) => DEGREE.test(title))
    .map((title) => (/^prof$/i.test(title) ? 'Prof.' : 'Dr.'))
    .join(' ');
  const name = words.bare.join(' ');
  return {
    full: degrees ? `${degrees} ${name}` : name,
    family: familyOf(words.bare),
    degrees,
    sex: sexOf(titles),
  };
}

function sexOf(titles: readonly string[]): PersonName['sex'] {
  if (titles.some((title) => FEMALE.test(title))) return 'female';
  return titles.some((title) => MALE.test(title)) ? 'male' : null;
}

/** "Mary Ann Adams" is of the family Adams, "Jan van der Berg" of van der Berg. */
function familyOf(bare: readonly string[]): string {
  const particle = bare.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return particle > 0 ? bare.slice(particle).join(' ') : (bare.at(-1) ?? '');
}
