/** counted(6000, 'invoice', 'en-US') is "6,000 invoices": figures in sentences are grouped like those in tables. */
export function counted(n: number, one: string, locale: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat(locale).format(n)} ${n === 1 ? one : many}`;
}
