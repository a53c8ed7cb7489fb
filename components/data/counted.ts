/** counted(6000, 'customer', 'en-US') is "6,000 customers". */
export function counted(n: number, one: string, locale: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat(locale).format(n)} ${n === 1 ? one : many}`;
}
