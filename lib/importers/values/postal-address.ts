interface AddressParts {
  /** Street and number, perhaps on several lines. */
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
}

/** An address line by line, without blank lines; `null` when there is none. */
export function postalAddress(cell: string): string | null {
  const lines = cell.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n') || null;
}

/** Columns of their own to lines: the street, then "Parramatta NSW 2150", then the country; `null` without street and city. */
export function joinedAddress({ street, city, region, postalCode, country }: AddressParts): string | null {
  if (street === '' && city === '') return null;
  return postalAddress([street, [city, region, postalCode].filter(Boolean).join(' '), country].join('\n'));
}
