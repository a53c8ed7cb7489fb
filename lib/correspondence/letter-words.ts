/** What stands on a letter besides its text, in one language. */
export interface LetterWords {
  readonly statement: string;
  readonly number: string;
  readonly date: string;
  readonly due: string;
  /** In the column of due days, where an invoice has none. */
  readonly asAgreed: string;
  readonly order: string;
  readonly amount: string;
  readonly open: string;
  readonly total: (currency: string) => string;
  /** The part nobody asks for while it is looked into (case 27). */
  readonly underReview: (part: string) => string;
  readonly payment: string;
  readonly page: (number: number, of: number) => string;
}

const ENGLISH: LetterWords = {
  statement: 'Statement of open invoices',
  number: 'Invoice',
  date: 'Date',
  due: 'Due',
  asAgreed: 'as agreed',
  order: 'Your order',
  amount: 'Amount',
  open: 'Open',
  total: (currency) => `Total in ${currency}`,
  underReview: (part) => `A further ${part} is under review`,
  payment: 'How to pay',
  page: (number, of) => `Page ${number} of ${of}`,
};

const WORDS: Readonly<Record<string, LetterWords>> = {
  en: ENGLISH,
  de: {
    statement: 'Aufstellung der offenen Rechnungen',
    number: 'Rechnung',
    date: 'Datum',
    due: 'Fällig',
    asAgreed: 'wie vereinbart',
    order: 'Ihre Bestellung',
    amount: 'Betrag',
    open: 'Offen',
    total: (currency) => `Summe in ${currency}`,
    underReview: (part) => `Weitere ${part} werden noch geprüft`,
    payment: 'So können Sie zahlen',
    page: (number, of) => `Seite ${number} von ${of}`,
  },
  fr: {
    statement: 'Relevé des factures ouvertes',
    number: 'Facture',
    date: 'Date',
    due: 'Échéance',
    asAgreed: 'comme convenu',
    order: 'Votre commande',
    amount: 'Montant',
    open: 'Restant dû',
    total: (currency) => `Total en ${currency}`,
    underReview: (part) => `${part} de plus sont en cours de vérification`,
    payment: 'Comment payer',
    page: (number, of) => `Page ${number} sur ${of}`,
  },
  es: {
    statement: 'Relación de facturas pendientes',
    number: 'Factura',
    date: 'Fecha',
    due: 'Vencimiento',
    asAgreed: 'según lo acordado',
    order: 'Su pedido',
    amount: 'Importe',
    open: 'Pendiente',
    total: (currency) => `Total en ${currency}`,
    underReview: (part) => `Otros ${part} están en revisión`,
    payment: 'Cómo pagar',
    page: (number, of) => `Página ${number} de ${of}`,
  },
};

/** The languages a letter has words in. */
export const LETTER_LANGUAGES: readonly string[] = Object.keys(WORDS);

/** Of "de-AT" those of "de"; of a language that has none, the English ones. */
export function letterWords(language: string): LetterWords {
  return WORDS[letterLanguage(language)] ?? ENGLISH;
}

/** The language of what stands beside the text: one of `LETTER_LANGUAGES`. */
export function letterLanguage(language: string): string {
  const [base = ''] = language.toLowerCase().split(/[-_]/);
  return Object.hasOwn(WORDS, base) ? base : 'en';
}
