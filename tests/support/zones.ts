/** West of, at, half an hour beside and as far east as there is of UTC: a day that slips shows in one of them. */
export const ZONES = [
  { name: 'utc', id: 'UTC' },
  { name: 'new-york', id: 'America/New_York' },
  { name: 'kolkata', id: 'Asia/Kolkata' },
  { name: 'kiritimati', id: 'Pacific/Kiritimati' },
] as const;

/** Where fuzz tests try all they have. */
export const FULL_ZONE = 'UTC';
