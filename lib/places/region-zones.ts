// Zones by law (49 CFR part 71 and the provinces' and states' acts), not by local habit: Phenix City, AL or Eucla, WA keep
// a clock of their own without one. A region on two clocks names both; Atikokan (ON) and Blanc-Sablon (QC), whose clocks
// always lie between two that stand here, are left out.
const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';

const ZONES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    [EASTERN]: 'CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC TN VA VT WV',
    // The west of Florida, Kentucky and Tennessee, two corners of Indiana, four counties of Michigan.
    [CENTRAL]: 'AL AR FL IA IL IN KS KY LA MI MN MO MS ND NE OK SD TN TX WI',
    // West Wendover (NV), Malheur County (OR), El Paso (TX), the Navajo Nation (AZ), the west of KS, NE, ND and SD.
    [MOUNTAIN]: 'AZ CO ID KS MT ND NE NM NV OR SD TX UT WY',
    [PACIFIC]: 'CA ID NV OR WA',
    'America/Phoenix': 'AZ',
    'America/Anchorage': 'AK',
    'America/Adak': 'AK',
    'Pacific/Honolulu': 'HI',
    'America/Puerto_Rico': 'PR VI',
    'Pacific/Guam': 'GU MP',
    'Pacific/Pago_Pago': 'AS',
  },
  CA: {
    'America/St_Johns': 'NL',
    // Labrador (NL), the Magdalen Islands (QC).
    'America/Halifax': 'NB NL NS PE QC',
    'America/Toronto': 'ON QC',
    'America/Winnipeg': 'MB ON',
    'America/Regina': 'SK',
    'America/Vancouver': 'BC',
    // Lloydminster (SK), the Kootenays (BC).
    'America/Edmonton': 'AB BC SK',
    // The Peace River country (BC).
    'America/Dawson_Creek': 'BC',
    'America/Inuvik': 'NT',
    'America/Whitehorse': 'YT',
    'America/Iqaluit': 'NU',
    'America/Rankin_Inlet': 'NU',
    'America/Cambridge_Bay': 'NU',
  },
  AU: {
    'Australia/Sydney': 'ACT NSW',
    'Australia/Broken_Hill': 'NSW',
    'Australia/Lord_Howe': 'NSW',
    'Australia/Melbourne': 'VIC',
    'Australia/Brisbane': 'QLD',
    'Australia/Adelaide': 'SA',
    'Australia/Hobart': 'TAS',
    'Australia/Darwin': 'NT',
    'Australia/Perth': 'WA',
  },
  BR: {
    'America/Sao_Paulo': 'AL AP BA CE DF ES GO MA MG PA PB PE PI PR RJ RN RS SC SE SP TO',
    // Fernando de Noronha.
    'America/Noronha': 'PE',
    'America/Manaus': 'AM MS MT RO RR',
    'America/Rio_Branco': 'AC AM',
  },
  MX: {
    'America/Mexico_City':
      'AGU CAM CHH CHP CMX COA COL DUR GRO GUA HID JAL MEX MIC MOR NAY NLE OAX PUE QUE SLP TAB TAM TLA VER YUC ZAC',
    'America/Cancun': 'ROO',
    'America/Mazatlan': 'BCS NAY SIN',
    'America/Hermosillo': 'SON',
    'America/Tijuana': 'BCN',
    // Towns on the border follow the summer time of the United States.
    'America/Ciudad_Juarez': 'CHH',
    'America/Ojinaga': 'CHH',
    'America/Matamoros': 'COA NLE TAM',
  },
  KI: { 'Pacific/Tarawa': 'G', 'Pacific/Kanton': 'P', 'Pacific/Kiritimati': 'L' },
  // Countries whose regions are not told apart. China has one clock by law; the second of the zone database is a habit in
  // Xinjiang. The others are here for the name of their clock: Madrid rather than Ceuta.
  CN: { 'Asia/Shanghai': '' },
  CY: { 'Asia/Nicosia': '' },
  ES: { 'Europe/Madrid': '', 'Atlantic/Canary': '' },
  PT: { 'Europe/Lisbon': '', 'Atlantic/Azores': '' },
  VN: { 'Asia/Ho_Chi_Minh': '' },
};

const BY_REGION: ReadonlyMap<string, readonly string[]> = indexed();

/** regionZones('US', 'TX') is Chicago and Denver; `null`: no table of that country's regions, or no such region. */
export function regionZones(country: string, region: string): readonly string[] | null {
  return BY_REGION.get(`${country}-${region}`) ?? null;
}

/** All zones of a country whose regions stand here, overseas territories apart; `null`: it has no table. */
export function zonesOfAllRegions(country: string): string[] | null {
  const zones = ZONES[country];
  if (!zones) return null;
  return Object.keys(zones).filter((zone) => !OVERSEAS.has(zone));
}

const OVERSEAS = new Set(['America/Puerto_Rico', 'Pacific/Guam', 'Pacific/Pago_Pago']);

function indexed(): Map<string, string[]> {
  const byRegion = new Map<string, string[]>();
  for (const [country, zones] of Object.entries(ZONES)) {
    for (const [zone, regions] of Object.entries(zones)) {
      for (const region of regions.split(' ').filter(Boolean)) {
        const key = `${country}-${region}`;
        byRegion.set(key, [...(byRegion.get(key) ?? []), zone]);
      }
    }
  }
  return byRegion;
}
