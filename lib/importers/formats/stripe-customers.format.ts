import type { Format } from './format.ts';

export default {
  id: 'stripe-customers',
  label: 'Stripe customers',
  system: 'stripe',
  systemLabel: 'Stripe',
  holds: 'contacts',
  columns: [
    { name: 'customerId', captions: ['id', 'Customer ID'], required: true },
    { name: 'email', captions: ['Email'], required: true },
    { name: 'customer', captions: ['Name', 'Customer Name', 'Description'], required: true },
    { name: 'phone', captions: ['Phone'] },
    { name: 'currency', captions: ['Currency'] },
    {
      name: 'street',
      captions: ['Address Line1', 'Address Line2', 'Card Address Line1', 'Card Address Line2'],
      several: true,
    },
    { name: 'city', captions: ['Address City', 'Card Address City'] },
    { name: 'region', captions: ['Address State', 'Card Address State'] },
    { name: 'postalCode', captions: ['Address Postal Code', 'Card Address Zip'] },
    { name: 'country', captions: ['Address Country', 'Card Address Country'] },
  ],
  with: ['Created (UTC)', 'Delinquent', 'Default Source'],
  without: ['Amount Due', 'Status', 'Number'],
  rows: { item: [['customer', 'email', 'customerId']] },
  dateOrder: 'ymd',
  where: ['Customers > Export'],
} satisfies Format;
