// First three digits of a zip code, as the Postal Service hands them out: "from-to" or one. Military mail (090-098, 340,
// 962-966) is left out: it names no state.
const PREFIXES = {
  AK: '995-999',
  AL: '350-369',
  AR: '716-729',
  AZ: '850-865',
  CA: '900-961',
  CO: '800-816',
  CT: '060-069',
  DC: '200 202-205 569',
  DE: '197-199',
  FL: '320-339 341-349',
  GA: '300-319 398-399',
  HI: '967-968',
  IA: '500-528',
  ID: '832-838',
  IL: '600-629',
  IN: '460-479',
  KS: '660-679',
  KY: '400-427',
  LA: '700-714',
  MA: '010-027 055',
  MD: '206-219',
  ME: '039-049',
  MI: '480-499',
  MN: '550-567',
  MO: '630-658',
  MS: '386-397',
  MT: '590-599',
  NC: '270-289',
  ND: '580-588',
  NE: '680-693',
  NH: '030-038',
  NJ: '070-089',
  NM: '870-884',
  NV: '889-898',
  NY: '005 063 100-149',
  OH: '430-459',
  OK: '730-732 734-749',
  OR: '970-979',
  PA: '150-196',
  PR: '006-007 009',
  RI: '028-029',
  SC: '290-299',
  SD: '570-577',
  TN: '370-385',
  TX: '733 750-799 885',
  UT: '840-847',
  VA: '201 220-246',
  VI: '008',
  VT: '050-054 056-059',
  WA: '980-994',
  WI: '530-549',
  WV: '247-268',
  WY: '820-831',
  AS: '967',
  GU: '969',
  MP: '969',
};

const STATES: ReadonlyMap<number, readonly string[]> = indexed();

/** statesOfZip('94105-1234') is California; Fishers Island, NY shares 063 with Connecticut; none: no such zip. */
export function statesOfZip(zip: string): readonly string[] {
  return STATES.get(Number(zip.slice(0, 3))) ?? [];
}

/**
 * The five boroughs, where the city's own rules hold (ST3): Manhattan 100-102, Staten Island 103, the Bronx 104, Queens 111,
 * 113, 114, 116 and 11004-11005, Brooklyn 112. 115 and the rest of 110 are Nassau County, which is not the city.
 */
export function isNewYorkCityZip(zip: string): boolean {
  return /^(10[0-4]|11[12346]|1100[45])/.test(zip);
}

function indexed(): Map<number, string[]> {
  const byPrefix = new Map<number, string[]>();
  for (const [state, ranges] of Object.entries(PREFIXES)) {
    for (const range of ranges.split(' ')) {
      const [from = 0, to = from] = range.split('-').map(Number);
      for (let prefix = from; prefix <= to; prefix += 1)
        byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), state]);
    }
  }
  return byPrefix;
}
