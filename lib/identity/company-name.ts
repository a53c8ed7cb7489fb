/**
 * What a company may be called, from its domain: companyName('northwind-traders.co.uk') is "Northwind Traders". `null`
 * for none, and for one in other letters, whose ASCII form says nothing.
 */
export function companyName(domain: string): string | null {
  const [label = ''] = domain.split('.');
  if (label === '' || label.startsWith('xn--')) return null;
  return label
    .split('-')
    .filter((word) => word !== '')
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join(' ');
}
