import type { CaptionWords } from './caption-words.ts';

/** Polish and Czech. */
export const slavic: CaptionWords = {
  customer: [
    'Kontrahent',
    'Nabywca',
    'Nazwa kontrahenta',
    'Klient',
    'Odběratel',
    'Zákazník',
    'Název odběratele',
  ],
  customerId: ['Kod kontrahenta', 'NIP', 'IČO', 'IČ'],
  number: [
    'Numer faktury',
    'Nr faktury',
    'Numer dokumentu',
    'Nr dokumentu',
    'Faktura',
    'Číslo faktury',
    'Číslo dokladu',
    'Doklad',
  ],
  issuedOn: ['Data wystawienia', 'Data faktury', 'Data dokumentu', 'Datum vystavení', 'Vystaveno'],
  dueOn: ['Termin płatności', 'Termin zapłaty', 'Data płatności', 'Datum splatnosti', 'Splatnost', 'Splatno'],
  settledOn: ['Data zapłaty', 'Datum úhrady', 'Uhrazeno dne'],
  total: ['Kwota brutto', 'Wartość brutto', 'Brutto', 'Kwota', 'Celkem s DPH', 'Částka', 'Celkem'],
  paid: ['Zapłacono', 'Kwota zapłacona', 'Uhrazeno', 'Zaplaceno'],
  open: [
    'Pozostało do zapłaty',
    'Do zapłaty',
    'Pozostało',
    'Kwota pozostała',
    'Saldo',
    'Zbývá uhradit',
    'Zbývá k úhradě',
    'K úhradě',
    'Neuhrazeno',
  ],
  currency: ['Waluta', 'Měna'],
  email: ['Adres e-mail', 'E-mail', 'Email'],
  phone: ['Telefon'],
};
