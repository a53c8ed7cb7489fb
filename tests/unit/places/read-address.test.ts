import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeSchema } from '../../../lib/domain/place.ts';
import { readAddress, regionInAddress } from '../../../lib/places/read-address.ts';

/** "US-NY New York City", "DE", or "nowhere". */
function read(address: string): string {
  const place = readAddress(address);
  if (!place) return 'nowhere';
  return [place.country, place.region && `-${place.region}`, place.city && ` ${place.city}`]
    .filter(Boolean)
    .join('');
}

describe('B6: an address says where a customer sits', () => {
  it.each([
    ['Cobalt Fixtures LLC\n1200 Market St Ste 4\nSan Francisco, CA 94105', 'US-CA'],
    ['88 Congress Ave, Austin, TX 78701-4040', 'US-TX'],
    ['4 Rue Lane, Paris, TX 75460', 'US-TX'],
    ['19 Elm Street\nSpringfield IL 62701\nUSA', 'US-IL'],
    ['700 Wilmington Pike, Wilmington, DE 19801', 'US-DE'],
    ['12 Monument Circle, Indianapolis, IN 46204', 'US-IN'],
    ['77 Peachtree St, Atlanta, Georgia 30303', 'US-GA'],
    ['77 Peachtree St, Atlanta, Georgia, USA', 'US-GA'],
    ['9 Canyon Rd, Santa Fe, New Mexico 87501', 'US-NM'],
    ['1 Harbor Way, Portland, OR', 'US-OR'],
    ['1 Harbor Way, Portland, Oregon', 'US-OR'],
    ['310 Lake Dr\nMexico, MO 65265', 'US-MO'],
    ['55 Fleet Way, Cambridge, MA, 02139, United States', 'US-MA'],
    ['2 Mesa Blvd, Ontario, CA 91761', 'US-CA'],
    ['400 Pine St, Vancouver, WA 98660', 'US-WA'],
    ['30303, USA', 'US-GA'],
    ['18 Main St, Toledo, United States', 'US'],
    ['5 Calle Sol, San Juan, PR 00901', 'US-PR'],
    ['5 Calle Sol, San Juan, Puerto Rico', 'US-PR'],
    ['14 Bay St, Ann Arbor, Mi. 48104', 'US-MI'],
    ['1 Main St, Austin, TX 78701 US', 'US-TX'],
    ['12 Beach Rd, Hagåtña, Guam', 'US-GU'],
    ['200 First St\nReno\nNV\n89501', 'US-NV'],
    ['16 Dock St, Buffalo, NY 14202\nTel. (716) 555-0100', 'US-NY outside New York City'],
    ['16 Dock St, Buffalo, NY 14202\nap@cobalt.example', 'US-NY outside New York City'],
  ])('%j is %s', (address, expected) => expect(read(address)).toBe(expected));

  it.each([
    ['200 King St W, Toronto, ON M5V 2T6', 'CA-ON'],
    ['200 King St W, Toronto ON M5V2T6, Canada', 'CA-ON'],
    ['Toronto ON M5V 2T6 Canada', 'CA-ON'],
    ['15 Rue Cartier\nMontréal (Québec) H2X 1Y4\nCanada', 'CA-QC'],
    ['81 Water St, Vancouver, British Columbia, Canada', 'CA-BC'],
    ['81 Water St, Vancouver BC', 'CA-BC'],
    ['3 Signal Rd, Iqaluit, NU X0A 0H0', 'CA-NU'],
    ['3 Franklin Ave, Yellowknife NT X1A 2N4', 'CA-NT'],
    ['10 Barrington St, Halifax, Nova Scotia', 'CA-NS'],
    ['9 Yonge Street, Toronto, M5E 1A1, CA', 'CA-ON'],
    ['9 Bank Street, Ottawa, Canada', 'CA'],
  ])('%j is %s', (address, expected) => expect(read(address)).toBe(expected));

  it.each([
    ['Larch & Co Ltd\n14 Fetter Row\nLondon EC4A 1AA', 'GB-ENG'],
    ['2 Mill Lane, Leeds, LS1 4DY, United Kingdom', 'GB-ENG'],
    ['8 Rose St, Edinburgh EH2 2NG, UK', 'GB-SCT'],
    ['8 Rose St, Glasgow, Scotland', 'GB-SCT'],
    ['1 Quay St, Cardiff CF10 1AA', 'GB-WLS'],
    ['4 Linen Court, Belfast BT1 5GS, GB', 'GB-NIR'],
    ['7 Bridge St, Chester CH1 1NN', 'GB'],
    ['7 Bridge St, Hull, Great Britain', 'GB'],
    ['3 Pier Rd, St Helier, JE2 3XX', 'JE'],
    ['21 Baggot St, Dublin D02 X285', 'IE'],
    ['21 Baggot St, Dublin 2', 'IE'],
    ['Unit 3, Mill Park, Cork, Ireland', 'IE'],
    ['Unit 3, Páirc an Mhuilinn, Corcaigh, Éire', 'IE'],
  ])('%j is %s', (address, expected) => expect(read(address)).toBe(expected));

  it.each([
    ['Lindenstr. 12\n80331 München\nDeutschland', 'DE-BY'],
    ['Lindenstr. 12, 80331 München, Germany', 'DE-BY'],
    ['Lindenstr. 12, 80331 München, DE', 'DE-BY'],
    ['Lindenstr. 12, D-80331 München', 'DE-BY'],
    ['Lindenstr. 12, DE-10115 Berlin', 'DE-BE'],
    ['Am Hafen 3, 26122 Oldenburg, Germany', 'DE'],
    ['Lindenstraße 12, 70173 Stuttgart', 'DE-BW'],
    ['Lindenstr. 12, 80331 München Germany', 'DE-BY'],
    ['Ringweg 1\nA-1010 Wien', 'AT'],
    ['Ringweg 1\n1010 Wien\nÖsterreich', 'AT'],
    ['Bahnhofplatz 2, CH-8001 Zürich', 'CH'],
    ['Bahnhofplatz 2, 8001 Zürich, Schweiz', 'CH'],
    ['2 place du Lac, 1204 Genève, Suisse', 'CH'],
    ['11 rue des Lilas\n75011 Paris\nFrance', 'FR'],
    ['11 rue des Lilas, F-75011 Paris', 'FR'],
    ['Tour Nord, 92042 Paris La Défense Cedex', 'FR'],
    ['Herengracht 8, 1017 AB Amsterdam', 'NL'],
    ['Herengracht 8, 1017AB Amsterdam, Nederland', 'NL'],
    ['Herengracht 8, 1017 AB Amsterdam, NL', 'NL'],
    ['Calle Mayor 3, 28013 Madrid, España', 'ES'],
  ])('%j is %s', (address, expected) => expect(read(address)).toBe(expected));

  it.each([
    ['40 Pitt St, Sydney NSW 2000', 'AU-NSW'],
    ['40 Pitt St\nSydney NSW 2000\nAustralia', 'AU-NSW'],
    ['1 Swan Tce, Perth, WA 6000', 'AU-WA'],
    ['6 King St, Melbourne, Victoria 3000', 'AU-VIC'],
    ['6 King St, Brisbane, Queensland', 'AU-QLD'],
    ['6 King St, Hobart, Australia', 'AU'],
    ['5 Queen St, Auckland 1010, New Zealand', 'NZ'],
    ['5 Queen St, Wellington 6011, NZ', 'NZ'],
    ['14 MG Road, Bengaluru, Karnataka 560001, India', 'IN-KA'],
    ['14 MG Road, Mumbai 400001, IN', 'IN'],
    ['〒100-0005 東京都千代田区丸の内1-1', 'JP'],
    ['1-1 Marunouchi, Chiyoda-ku, Tokyo 100-0005, Japan', 'JP'],
    ['Rua Augusta 100, São Paulo - SP, 01310-100', 'BR-SP'],
    ['Av. Central 5, Manaus - AM, 69005-010, Brasil', 'BR-AM'],
    ['Calle Luna 4, Col. Centro, 06000 Ciudad de México, CDMX, México', 'MX-CMX'],
    ['Calle Luna 4, Cancún, Quintana Roo, Mexico', 'MX-ROO'],
    ['Ronton, Kiritimati, Kiribati', 'KI-L'],
    ['Bairiki, Tarawa, Kiribati', 'KI-G'],
    ['10 Collyer Quay, Singapore 049315', 'SG'],
    ['14 Hill Rd, Mumbai, Maharashtra 400001', 'IN-MH'],
    ['Hamra St 5, Beirut, Lebanon', 'LB'],
    ['Kungsgatan 1, SE-111 43 Stockholm', 'SE'],
    ['Jilská 1, 110 00 Praha, Česká republika', 'CZ'],
    ['8 Queens Rd, Central, Hong Kong', 'HK'],
    ['朝阳区建国路1号, 北京市, 中国', 'CN'],
    ['Rustaveli 4, 0108 Tbilisi, Georgia', 'GE'],
  ])('%j is %s', (address, expected) => expect(read(address)).toBe(expected));

  it.each([
    '',
    'Springfield',
    '12 High Street, Springfield',
    'Georgia',
    '12 Main St, Springfield, Georgia',
    '12 Main St, San Francisco, CA',
    '12 Main St, Wilmington, DE',
    '12 Main St, Gary, IN',
    '12 Main St, Perth, WA',
    '12 Main St, Halifax, NS 2',
    '80331 München',
    'Ringweg 1, 8010 Graz',
    '12 Main St, 62701',
    '12 Main St, Washington',
    '12 Main St, Victoria',
    '1500 US Highway 1',
    'Acme Ltd, 1500 SW Alder',
    '8000 S Redwood Rd, West Jordan',
    'PO Box 4',
    '100 Main St, Lebanon',
    '100 Main St, Cuba',
    'Amsterdam, NL',
    'APO AE 09012',
    'N/A',
    'München, DE 80331',
    '+1 415 555 0100',
  ])('%j says nothing, and nothing is guessed', (address) => expect(read(address)).toBe('nowhere'));

  it.each([
    ['350 5th Ave, New York, NY 10118', 'US-NY New York City'],
    ['350 5th Ave, New York, NY', 'US-NY New York City'],
    ['4 Court St, Brooklyn, NY 11201', 'US-NY New York City'],
    ['1 Main St, Flushing, NY 11354', 'US-NY New York City'],
    ['1 Union Tpke, Glen Oaks, NY 11004', 'US-NY New York City'],
    ['1 Bay St, Staten Island, NY', 'US-NY New York City'],
    ['1 Hillside Ave, New Hyde Park, NY 11040', 'US-NY outside New York City'],
    ['9 Old Country Rd, Mineola, NY 11501', 'US-NY outside New York City'],
    ['1 Main St, Yonkers, NY 10701', 'US-NY outside New York City'],
    ['1 Main St, Brooklyn, MI 49230', 'US-MI'],
    ['1 Main St, New York, New York', 'US-NY New York City'],
    ['1 Main St, Albany, New York', 'US-NY'],
  ])('ST3: the five boroughs are the city, their neighbours are not: %j is %s', (address, expected) =>
    expect(read(address)).toBe(expected),
  );

  it('reads a Land from a postcode once the country is known otherwise', () => {
    expect(regionInAddress('80331 München', 'DE')).toBe('BY');
    expect(regionInAddress('26122 Oldenburg', 'DE')).toBeNull();
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...'1 Main St|Georgia|CA|DE|IN|NSW 2000|94105|80331 München|EC4A 1AA|M5V 2T6|〒100-0005|TX 78701|, ,|US|Springfield'.split(
      '|',
    ),
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join(', ')),
  );

  it('gives a place or nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const place = readAddress(text);
        expect(place === null || placeSchema.safeParse(place).success).toBe(true);
      }),
    );
  });

  it('is read alike with a name before it and with more blanks in it', () => {
    const address = '88 Congress Ave, Austin, TX 78701-4040';
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{2,12}( [A-Z][a-z]{2,12})? (LLC|Inc|GmbH)$/), (name) => {
        expect(read(`${name}\n${address}`)).toBe('US-TX');
        expect(read(`${name}\r\n\r\n  ${address.replaceAll(' ', '  ')} \n`)).toBe('US-TX');
      }),
    );
  });

  it.each(['1 ', ', ', '1, ', 'A-', 'New York ', '94105 ', 'x'])(
    'is read in no time, however long: %j',
    (unit) => {
      expect(readAddress(unit.repeat(100_000))).toBeNull();
    },
  );
});
