/** What a variable holds, and so which filters make sense behind it. */
type Kind = 'words' | 'money' | 'day' | 'number' | 'yes-no' | 'list' | 'group';

/** Something a text can name. */
export interface VariableEntry {
  /** As it is written: "contact.first_name"; of one thing in a list as in `invoices`, "invoice.number". */
  readonly name: string;
  readonly kind: Kind;
  /** One plain sentence. */
  readonly meaning: string;
  /** How it prints; `''` for a list, a group, a yes or a no. */
  readonly example: string;
  /** Nothing is printed where it is not known: ask for it with `{% if … != '' %}`. */
  readonly mayBeEmpty?: true;
  /** Only inside `{% for invoice in invoices %}`: the list whose things have it. */
  readonly within?: string;
}

/** What can be done with a value: `{{ total | money: 'symbol' }}`. */
export interface FilterEntry {
  readonly name: string;
  readonly meaning: string;
  /** As it is written in a text. */
  readonly example: string;
  /** What that prints. */
  readonly gives: string;
}

/** A word of the language itself: `{% if … %}`. */
export interface TagEntry {
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
}
