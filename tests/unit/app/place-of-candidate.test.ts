import { expect, test } from 'vitest';
import { placeOfCandidate } from '../../../lib/app/place-of-candidate.ts';
import { buildCandidates } from '../../support/build-candidates.ts';

const place = (country: string, region: string | null = null, city: string | null = null) => ({
  country,
  region,
  city,
});

test.each([
  [1, { country: 'US', region: 'TX' }, place('US', 'TX')],
  [2, { country: 'USA', region: 'Texas', postalCode: '78701' }, place('US', 'TX')],
  [3, { country: 'United States', postalCode: '78701' }, place('US', 'TX')],
  [4, { country: 'Deutschland', region: 'Bayern' }, place('DE', 'BY')],
  [5, { country: 'DE', postalCode: '80331', postalAddress: 'Hauptstr. 3\n80331 München' }, place('DE', 'BY')],
  [6, { country: 'de' }, place('DE')],
  [7, { country: 'Canada', region: 'ON', postalCode: 'M5V 2T6' }, place('CA', 'ON')],
  [8, { country: 'Australia', region: 'NSW', postalCode: '2000' }, place('AU', 'NSW')],
  [9, { country: 'New Zealand', region: 'Auckland' }, place('NZ')],
  // Without a country nothing is set: the whole address is read whenever somebody asks.
  [10, { region: 'TX', postalCode: '78701', postalAddress: '1 Elm Street, Austin, TX 78701' }, null],
  [11, { country: 'Atlantis', region: 'TX' }, null],
  [12, { country: '', region: '' }, null],
  // A region the country does not have is no region.
  [13, { country: 'DE', region: 'Texas' }, place('DE')],
  [14, { country: 'IN', region: 'Maharashtra', postalCode: '400001' }, place('IN', 'MH')],
])('case %i: %o', (_case, about, expected) => {
  const [candidate] = buildCandidates({ customers: ['Contoso'], about }).accounts;
  expect(candidate && placeOfCandidate(candidate)).toEqual(expected);
});
