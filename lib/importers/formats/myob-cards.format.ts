import type { Format } from './format.ts';

/** A company stands in "Co./Last Name" with no first name; a person has both. */
export default {
  id: 'myob-cards',
  system: 'myob',
  systemLabel: 'MYOB',

  label: 'MYOB customer cards',
  holds: 'contacts',
  columns: [
    {
      name: 'customer',
      captions: ['Co./Last Name', 'Company / Last Name', 'Co. / Last Name'],
      required: true,
    },
    { name: 'customerId', captions: ['Card ID'], required: true },
    { name: 'firstName', captions: ['First Name'] },
    { name: 'email', captions: ['Addr 1 - Email', '- Email', 'Email'] },
    { name: 'phone', captions: ['Addr 1 - Phone No. 1', '- Phone No. 1', 'Addr 1 - Phone # 1', 'Phone #1'] },
    {
      name: 'otherPhone',
      captions: ['Addr 1 - Phone No. 2', '- Phone No. 2', 'Addr 1 - Phone # 2', 'Phone #2'],
    },
    { name: 'fax', captions: ['Addr 1 - Fax No.', '- Fax No.', 'Addr 1 - Fax #', 'Fax #'] },
    { name: 'person', captions: ['Addr 1 - Contact Name', '- Contact Name', 'Contact Name'] },
    {
      name: 'street',
      captions: [
        'Addr 1 - Line 1',
        'Addr 1 - Line 2',
        'Addr 1 - Line 3',
        'Addr 1 - Line 4',
        '- Line 2',
        '- Line 3',
        '- Line 4',
      ],
      several: true,
    },
    { name: 'city', captions: ['Addr 1 - City', '- City'] },
    { name: 'region', captions: ['Addr 1 - State', '- State'] },
    { name: 'postalCode', captions: ['Addr 1 - Postcode', '- Postcode'] },
    { name: 'country', captions: ['Addr 1 - Country', '- Country'] },
    { name: 'notes', captions: ['Notes'] },
  ],
  rows: { item: [['customer']] },
  where: ['File > Import/Export Assistant > Export > Contacts > Customer contacts'],
} satisfies Format;
