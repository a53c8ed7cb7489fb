import type { Place } from '../domain/place.ts';
import type { AddressParts } from './address-parts.ts';
import { isRegionCode, regionByName, regionInParts } from './regions.ts';

/** Canada by the first letter of the postal code; X is shared by NU (X0A-X0C) and NT. */
const CANADA: Readonly<Record<string, string>> = {
  A: 'NL',
  B: 'NS',
  C: 'PE',
  E: 'NB',
  G: 'QC',
  H: 'QC',
  J: 'QC',
  K: 'ON',
  L: 'ON',
  M: 'ON',
  N: 'ON',
  P: 'ON',
  R: 'MB',
  S: 'SK',
  T: 'AB',
  V: 'BC',
  Y: 'YT',
};

/** United Kingdom by postcode area; those that cross a border (CA, CH, DG, GL, HR, LD, LL, NP, SY, TD) have no country within. */
const KINGDOM = {
  SCT: 'AB DD EH FK G HS IV KA KW KY ML PA PH ZE',
  WLS: 'CF SA',
  NIR: 'BT',
  ENG:
    'AL B BA BB BD BH BL BN BR BS CB CM CO CR CT CV CW DA DE DH DL DN DT DY E EC EN EX FY GU HA HD HG HP HU HX IG IP KT ' +
    'L LA LE LN LS LU M ME MK N NE NG NN NR NW OL OX PE PL PO PR RG RH RM S SE SG SK SL SM SN SO SP SR SS ST SW TA TF TN ' +
    'TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO',
  '': 'CA CH DG GL HR LD LL NP SY TD',
};
const KINGDOM_AREAS: ReadonlyMap<string, string | null> = new Map(
  Object.entries(KINGDOM).flatMap(([nation, areas]) =>
    areas.split(' ').map((area) => [area, nation || null]),
  ),
);
/** The crown's islands write British postcodes and are countries of their own. */
const ISLANDS: Readonly<Record<string, string>> = { GY: 'GG', JE: 'JE', IM: 'IM' };

/** Australia by the first digit of the postcode, which must fit the state written before it. */
const AUSTRALIA: Readonly<Record<string, string>> = {
  ACT: '02',
  NSW: '12',
  NT: '0',
  QLD: '49',
  SA: '5',
  TAS: '7',
  VIC: '38',
  WA: '6',
};

const CANADIAN = /(?:^|[\s,])([ABCEGHJ-NPR-TVXY])(\d)[A-Z][\s-]?\d[A-Z]\d(?=$|[\s,])/i;
const BRITISH = /(?:^|[\s,])([A-Z]{1,2})\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}(?=$|[\s,])/i;
const IRISH =
  /(?:^|[\s,])(?:[AC-FHKNPRTV-Y]\d[\dW]\s?[\dAC-FHKNPRTV-Y]{4}|(?:Dublin|Baile Átha Cliath) \d{1,2}W?)(?=$|[\s,])/i;
const DUTCH = /^\d{4}\s?(?!S[ADS]|[NS][EW])[A-Z]{2}\s+[\p{L}' -]+$/u;
const STREET_WORD = /\b(highway|hwy|road|rd|street|st|avenue|ave|lane|ln|drive|dr|box|loop|route|blvd)\b/i;
const AUSTRALIAN = /(?:^|[\s,])(ACT|NSW|NT|QLD|SA|TAS|VIC|WA|[A-Z][a-z]+(?: [A-Z][a-z]+)*)[\s,]+(\d{4})$/;
const BRAZILIAN = /(?:^|[\s,])\d{5}-\d{3}(?=$|[\s,])/;
const BRAZILIAN_STATE = /(?:^|[\s,/-])([A-Z]{2})(?=$|[\s,-])/g;
const GERMAN_STREET = /\p{L}(?:straße|strasse|str\.|platz|allee|gasse|weg|damm|ufer)\s+\d/iu;
const GERMAN_TOWN = /^(\d{5})\s+\p{L}/u;

/**
 * Countries whose postcode no other country writes: Canada, the United Kingdom, Ireland, the Netherlands, Australia (with
 * the state), Brazil and India (with the state), Japan (with its mark), France (Cedex), Germany (five digits before the town, with a
 * German street). "London SW1A 2AA" is England; "80331 München" alone is nothing.
 */
export function placesByPostcode(address: AddressParts): Place[] {
  return [canada, kingdom, ireland, netherlands, australia, brazil, india, japan, france, germany].flatMap(
    (read) => read(address) ?? [],
  );
}

/** The region a postcode names within a country that is known already: "10115 Berlin" in Germany is Berlin. */
export function regionByPostcode(country: string, address: AddressParts): string | null {
  if (country === 'DE') return germanLand(germanPostcode(address));
  if (country === 'BR') return brazilianState(address);
  return placesByPostcode(address).find((place) => place.country === country)?.region ?? null;
}

function canada({ line }: AddressParts): Place | null {
  const [, letter = '', digit] = CANADIAN.exec(line) ?? [];
  if (letter === '') return null;
  const first = letter.toUpperCase();
  // X0A to X0C is Nunavut, X0E, X0G and X1A the Northwest Territories.
  const north = /X0[A-C]/i.test(line) ? 'NU' : 'NT';
  return place(
    'CA',
    first === 'X' ? (digit === '0' || digit === '1' ? north : null) : (CANADA[first] ?? null),
  );
}

function kingdom({ line }: AddressParts): Place | null {
  const area = BRITISH.exec(line)?.[1]?.toUpperCase();
  if (!area) return null;
  const island = ISLANDS[area];
  if (island) return place(island, null);
  const nation = KINGDOM_AREAS.get(area);
  return nation === undefined ? null : place('GB', nation);
}

function ireland({ line }: AddressParts): Place | null {
  return IRISH.test(line) ? place('IE', null) : null;
}

/** Last and with a town after it: "1500 US Highway 1" begins the same way. */
function netherlands({ parts }: AddressParts): Place | null {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && DUTCH.test(last) && !STREET_WORD.test(last) ? place('NL', null) : null;
}

function australia({ line }: AddressParts): Place | null {
  const [, words = '', digits = ''] = AUSTRALIAN.exec(line) ?? [];
  const state = isRegionCode('AU', words) ? words : australianState(words);
  return state && AUSTRALIA[state]?.includes(digits.charAt(0)) ? place('AU', state) : null;
}

/** "Newtown New South Wales": the name may follow the town's. */
function australianState(words: string): string | null {
  const all = words.split(' ');
  return (
    [3, 2, 1].map((n) => regionByName('AU', all.slice(-n).join(' '))).find((found) => found !== null) ?? null
  );
}

function brazil(address: AddressParts): Place | null {
  const state = BRAZILIAN.test(address.line) ? brazilianState(address) : null;
  return state ? place('BR', state) : null;
}

function brazilianState({ line }: AddressParts): string | null {
  const codes = [...line.matchAll(BRAZILIAN_STATE)].map(([, code = '']) => code);
  return codes.findLast((code) => isRegionCode('BR', code)) ?? null;
}

function india({ parts, line }: AddressParts): Place | null {
  const state = /(?:^|[\s,-])[1-9]\d{2} ?\d{3}(?=$|,|\s\p{L})/u.test(line)
    ? regionInParts('IN', parts)
    : null;
  return state ? place('IN', state) : null;
}

function japan({ line }: AddressParts): Place | null {
  return /〒\s?\d{3}-?\d{4}/.test(line) ? place('JP', null) : null;
}

function france({ line }: AddressParts): Place | null {
  return /(?:^|[\s,])\d{5}\s[^,]*\bcedex\b/i.test(line) ? place('FR', null) : null;
}

function germany(address: AddressParts): Place | null {
  const postcode = GERMAN_STREET.test(address.line) ? germanPostcode(address) : null;
  return postcode ? place('DE', germanLand(postcode)) : null;
}

function germanPostcode({ parts }: AddressParts): string | null {
  const found = parts.flatMap((part) => GERMAN_TOWN.exec(part.replace(/^DE?\s?-?\s?(?=\d)/, ''))?.[1] ?? []);
  return found.at(-1) ?? null;
}

/**
 * Only leading digits that lie in one Land as a whole: holidays differ, and a wrong one is worse than none. 12529
 * (Schönefeld) is Brandenburg, so 12 is left out.
 */
const LAENDER: Readonly<Record<string, RegExp>> = {
  BE: /^1[03]/,
  BW: /^7[0-35789]/,
  BY: /^(8[0-6]|9[0-5])/,
  HE: /^60/,
  HH: /^20/,
  MV: /^18/,
  NW: /^(4[0-24-7]|5[0289])/,
};

function germanLand(postcode: string | null): string | null {
  return Object.keys(LAENDER).find((land) => postcode !== null && LAENDER[land]?.test(postcode)) ?? null;
}

function place(country: string, region: string | null): Place {
  return { country, region, city: null };
}
