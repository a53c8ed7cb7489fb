import { foldName } from '../shared/text.ts';

// Codes as ISO 3166-2 writes them, with English and local names. Only countries where the region decides about a clock, a
// holiday or a rule of contact.
const REGIONS: Readonly<Record<string, string>> = {
  US:
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|' +
    'DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|' +
    'KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|' +
    'MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|' +
    'ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|' +
    'TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|' +
    'PR Puerto Rico|VI U.S. Virgin Islands/US Virgin Islands/Virgin Islands|GU Guam|AS American Samoa|' +
    'MP Northern Mariana Islands',
  CA:
    'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick/Nouveau-Brunswick|NL Newfoundland and Labrador/' +
    'Newfoundland|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|' +
    'SK Saskatchewan|YT Yukon/Yukon Territory',
  AU:
    'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|' +
    'TAS Tasmania|VIC Victoria|WA Western Australia',
  BR:
    'AC Acre|AL Alagoas|AM Amazonas|AP Amapá|BA Bahia|CE Ceará|DF Distrito Federal|ES Espírito Santo|GO Goiás|' +
    'MA Maranhão|MG Minas Gerais|MS Mato Grosso do Sul|MT Mato Grosso|PA Pará|PB Paraíba|PE Pernambuco|PI Piauí|PR Paraná|' +
    'RJ Rio de Janeiro|RN Rio Grande do Norte|RO Rondônia|RR Roraima|RS Rio Grande do Sul|SC Santa Catarina|SE Sergipe|' +
    'SP São Paulo|TO Tocantins',
  DE:
    'BB Brandenburg|BE Berlin|BW Baden-Württemberg|BY Bavaria/Bayern|HB Bremen|HE Hesse/Hessen|HH Hamburg|' +
    'MV Mecklenburg-Vorpommern|NI Lower Saxony/Niedersachsen|NW North Rhine-Westphalia/Nordrhein-Westfalen|' +
    'RP Rhineland-Palatinate/Rheinland-Pfalz|SH Schleswig-Holstein|SL Saarland|SN Saxony/Sachsen|' +
    'ST Saxony-Anhalt/Sachsen-Anhalt|TH Thuringia/Thüringen',
  GB: 'ENG England|NIR Northern Ireland|SCT Scotland|WLS Wales/Cymru',
  IN:
    'AN Andaman and Nicobar Islands|AP Andhra Pradesh|AR Arunachal Pradesh|AS Assam|BR Bihar|CH Chandigarh|' +
    'CT Chhattisgarh|DL Delhi/New Delhi|GA Goa|GJ Gujarat|HP Himachal Pradesh|HR Haryana|JH Jharkhand|' +
    'JK Jammu and Kashmir|KA Karnataka|KL Kerala|LA Ladakh|MH Maharashtra|ML Meghalaya|MN Manipur|MP Madhya Pradesh|' +
    'MZ Mizoram|NL Nagaland|OR Odisha/Orissa|PB Punjab|PY Puducherry|RJ Rajasthan|SK Sikkim|TN Tamil Nadu|TG Telangana|' +
    'TR Tripura|UP Uttar Pradesh|UT Uttarakhand|WB West Bengal',
  MX:
    'AGU Aguascalientes|BCN Baja California|BCS Baja California Sur|CAM Campeche|CHH Chihuahua|CHP Chiapas|' +
    'CMX Mexico City/Ciudad de México/CDMX/México D.F.|COA Coahuila|COL Colima|DUR Durango|GRO Guerrero|GUA Guanajuato|' +
    'HID Hidalgo|JAL Jalisco|MEX Estado de México|MIC Michoacán|MOR Morelos|NAY Nayarit|NLE Nuevo León|OAX Oaxaca|' +
    'PUE Puebla|QUE Querétaro|ROO Quintana Roo|SIN Sinaloa|SLP San Luis Potosí|SON Sonora|TAB Tabasco|TAM Tamaulipas|' +
    'TLA Tlaxcala|VER Veracruz|YUC Yucatán|ZAC Zacatecas',
  KI: 'G Gilbert Islands/Tarawa/South Tarawa/Bairiki/Betio|L Line Islands/Kiritimati/Christmas Island|P Phoenix Islands/Kanton',
};

interface Regions {
  readonly nameByCode: ReadonlyMap<string, string>;
  readonly codeByName: ReadonlyMap<string, string>;
}

const NONE: Regions = { nameByCode: new Map(), codeByName: new Map() };
const INDEX: ReadonlyMap<string, Regions> = new Map(
  Object.entries(REGIONS).map(([country, text]) => [country, indexed(text)]),
);

/** regionCodes('GB') is ENG, NIR, SCT, WLS; none for a country whose regions decide nothing here. */
export function regionCodes(country: string): string[] {
  return [...regionsOf(country).nameByCode.keys()];
}

export function isRegionCode(country: string, code: string): boolean {
  return regionsOf(country).nameByCode.has(code);
}

/** regionByName('DE', 'Bayern') is 'BY'; case, accents and punctuation do not count. */
export function regionByName(country: string, name: string): string | null {
  return regionsOf(country).codeByName.get(foldName(name)) ?? null;
}

/**
 * A name of a region at the end of one of the last parts, its postcode taken off, the last part first:
 * regionInParts('IN', ['Bengaluru', 'Karnataka 560001']) is 'KA'.
 */
export function regionInParts(country: string, parts: readonly string[]): string | null {
  if (regionsOf(country).codeByName.size === 0) return null;
  for (const part of parts.slice(-3).reverse()) {
    const words = part
      .replace(/[\d()-]+/g, ' ')
      .trim()
      .split(/\s+/);
    const found = [4, 3, 2, 1].map((n) => regionByName(country, words.slice(-n).join(' '))).find(Boolean);
    if (found) return found;
  }
  return null;
}

/** regionName('US', 'TX') is "Texas". */
export function regionName(country: string, region: string): string | null {
  return regionsOf(country).nameByCode.get(region) ?? null;
}

function regionsOf(country: string): Regions {
  return INDEX.get(country) ?? NONE;
}

function indexed(text: string): Regions {
  const regions = text.split('|').map((entry) => {
    const end = entry.indexOf(' ');
    return { code: entry.slice(0, end), names: entry.slice(end + 1).split('/') };
  });
  return {
    nameByCode: new Map(regions.map(({ code, names }) => [code, names[0] ?? code])),
    codeByName: new Map(regions.flatMap(({ code, names }) => names.map((name) => [foldName(name), code]))),
  };
}
