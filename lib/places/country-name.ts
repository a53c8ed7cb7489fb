import { getAllCountries, getCountry } from 'countries-and-timezones';
import { foldName } from '../shared/text.ts';

// English first: what two languages write alike for two countries belongs to the earlier one. These are the languages in
// which accounting programs write addresses; the names themselves come with every browser.
const LANGUAGES =
  'en de fr es it nl pt da sv nb fi pl cs sk hu ro tr el ru uk bg hr sl et lv lt ja zh ko ar he hi id th vi';

const ALIASES: Readonly<Record<string, string>> = {
  US: 'us|usa|u s a|u s|united states of america|etats unis d amerique|estados unidos de america|eeuu|ee uu|vsa',
  GB: 'uk|u k|gbr|great britain|grossbritannien|grande bretagne',
  IE: 'irl|republic of ireland|eire',
  DE: 'deu|ger|brd|bundesrepublik deutschland|federal republic of germany',
  AT: 'aut',
  CH: 'che|suisse schweiz|schweiz suisse svizzera',
  FR: 'fra',
  NL: 'nld|holland|the netherlands|nederland',
  BE: 'bel|belgie belgique',
  AU: 'aus',
  NZ: 'nzl|aotearoa',
  CA: 'can',
  IN: 'ind|bharat',
  JP: 'jpn|nippon|nihon',
  BR: 'bra',
  MX: 'mex',
  CN: 'chn|p r china|pr china|people s republic of china',
  KR: 'kor|korea|south korea|republic of korea',
  CZ: 'cze|czech republic|ceska republika',
  SK: 'svk|slovak republic|slovenska republika',
  HK: 'hong kong|hong kong sar|hongkong',
  MO: 'macau|macao|macau sar',
  RU: 'rus|russian federation',
  AE: 'uae|u a e|united arab emirates',
  ZA: 'rsa|zaf|republic of south africa',
  VN: 'viet nam',
  TR: 'turkey|turkiye',
};

/** Also a state of the United States: never the country by its name alone. */
const GEORGIA = 'georgia';

const KNOWN: ReadonlySet<string> = new Set(Object.keys(getAllCountries()));

// Made when the first address is read: thirty milliseconds that a page without addresses does not pay.
let byName: ReadonlyMap<string, string> | null = null;

/**
 * The country a name stands for, in English or in another language: countryByName('Deutschland') is 'DE'. `null`: no name
 * of a country, or "Georgia", which is a state as well.
 */
export function countryByName(name: string): string | null {
  byName ??= names();
  return byName.get(foldName(name)) ?? null;
}

/** countryByCode('DE') is 'DE'; 'UK' counts for 'GB', as many write it; `null` for a code of no country. */
export function countryByCode(code: string): string | null {
  if (code === 'UK') return 'GB';
  return KNOWN.has(code) ? code : null;
}

export function isGeorgia(name: string): boolean {
  return foldName(name) === GEORGIA;
}

/** countryName('DE') is "Germany"; a code nobody knows is its own name. */
export function countryName(country: string): string {
  return country === 'US' ? 'the United States' : (countryNamed(country) ?? country);
}

function countryNamed(country: string): string | null {
  return KNOWN.has(country) ? (getCountry(country as Parameters<typeof getCountry>[0])?.name ?? null) : null;
}

function names(): Map<string, string> {
  const found = new Map<string, string>();
  for (const language of LANGUAGES.split(' ')) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const country of KNOWN) {
      const name = foldName(display.of(country) ?? '');
      if (name !== '' && !found.has(name)) found.set(name, country);
    }
  }
  for (const [country, aliases] of Object.entries(ALIASES)) {
    for (const alias of aliases.split('|')) found.set(alias, country);
  }
  found.delete(GEORGIA);
  return found;
}
