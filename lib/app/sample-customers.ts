/** Days and cents (US) of a made-up invoice or credit memo. */
export interface SampleInvoice {
  readonly number: string;
  /** On the day the sample is made; below zero: not due yet. */
  readonly daysPastDue: number;
  /** More than `open` where part of it was paid. */
  readonly total: number;
  /** Below zero: a credit memo. */
  readonly open: number;
  readonly delivered: string;
  /** The customer's own; empty: there is none on the invoice. */
  readonly order: string;
}

interface SampleCustomer {
  readonly name: string;
  readonly person: string;
  readonly email: string;
  readonly phones: string;
  readonly address: string;
  readonly invoices: readonly SampleInvoice[];
}

function customer(
  [name, person, email, phones, address]: readonly [string, string, string, string, string],
  ...invoices: readonly SampleInvoice[]
): SampleCustomer {
  return { name, person, email, phones, address, invoices };
}

function late(
  number: string,
  daysPastDue: number,
  open: number,
  delivered: string,
  { order = '', total = open }: { readonly order?: string; readonly total?: number } = {},
): SampleInvoice {
  return { number, daysPastDue, open, total, delivered, order };
}

/**
 * Firms nobody has: names that say so, addresses of example.com (RFC 2606), numbers of 555-0100 to 0199, which no
 * telephone has. Late by little and by much, one credit memo, one part payment, one without a person, one without a number.
 */
export const SAMPLE_CUSTOMERS: readonly SampleCustomer[] = [
  customer(
    [
      'Example Bakery',
      'Mary Adams',
      'mary.adams@bakery.example.com',
      'Phone:(206) 555-0101 x4 Mobile:(206) 555-0102',
      '12 Larkspur Way\nSeattle WA 98101',
    ],
    late('S-1042', 47, 240_000, 'Oak shop shelves, 2 m'),
    late('S-1077', 16, 128_000, 'Bread counter; delivery', { order: 'PO-7731', total: 148_000 }),
    late('S-1101', -12, 96_050, 'Flour bins', { order: 'PO-7790' }),
  ),
  customer(
    [
      'Sample Bicycle Works',
      'Jo Park',
      'jo.park@bicycles.example.com',
      'Phone:(312) 555-0103',
      '9 Harbour Road\nChicago IL 60601',
    ],
    late('S-1088', 5, 84_525, 'Wall hooks and brackets'),
  ),
  customer(
    [
      'Pretend Printing Co.',
      'Sam Ortiz',
      'accounts@printing.example.com',
      'Phone:(614) 555-0104 x12',
      '44 Wren Avenue\nColumbus OH 43004',
    ],
    late('S-1069', 24, 31_000, 'Paper racks', { order: '4500018823' }),
    late('C-0031', 10, -6_000, 'One rack returned'),
  ),
  customer(
    ['Madeup Garden Centre', '', 'office@garden.example.com', '', '3 Orchard Lane\nPortland OR 97201'],
    late('S-1015', 71, 118_240, 'Potting tables; assembly'),
  ),
  customer(
    [
      'Fictional Furniture',
      'Ada Hall',
      'ada.hall@furniture.example.com',
      'Phone:(602) 555-0105',
      '210 Canyon Drive\nPhoenix AZ 85001',
    ],
    late('S-0987', 104, 362_075, 'Showroom platforms, first part'),
    late('S-1051', 39, 90_000, 'Showroom platforms, second part'),
  ),
  customer(
    [
      'Imaginary Coffee',
      'Tom Price',
      'tom@coffee.example.com',
      'Phone:(802) 555-0106',
      '4 Mill Lane\nBurlington VT 05401',
    ],
    late('S-1104', -3, 520_000, 'Counter made to measure; fitting', { order: 'IC-2044' }),
  ),
  customer(
    [
      'Notional Logistics',
      'Lena Brandt',
      'lena.brandt@logistics.example.com',
      'Phone:(713) 555-0107',
      '77 Dock Street\nHouston TX 77001',
    ],
    late('S-1083', 9, 205_000, 'Pallet shelving', { order: 'NL-88120' }),
    late('S-1090', 2, 64_000, 'Packing benches', { order: 'NL-88127' }),
  ),
  customer(
    ['Wishful Windows', 'Nina Cole', '', 'Phone:(303) 555-0108', '18 Summit Road\nDenver CO 80201'],
    late('S-1072', 21, 57_500, 'Glass racks'),
  ),
];
