import type { Contact } from '../../../lib/domain/contact.ts';
import type { Day, Instant } from '../../../lib/domain/day.ts';
import type { DunningProcedure } from '../../../lib/domain/dunning-procedure.ts';
import type { Id } from '../../../lib/domain/id.ts';
import { foldNumber } from '../../../lib/domain/invoice-number.ts';
import type { Money } from '../../../lib/domain/money.ts';
import type { OpenItem } from '../../../lib/domain/open-item.ts';
import type { FileInvoice } from './activity-fields.ts';
import { FileProblem } from './file-problem.ts';

/** What the rest of an account's file may name: its invoices, people and steps. */
export interface FileNames {
  /** Where in the file the account stands: "" or "accounts[2]". */
  readonly path: string;
  readonly accountId: Id;
  readonly zone: string;
  readonly now: Instant;
  readonly today: Day;
  readonly contacts: readonly Contact[];
  readonly items: readonly OpenItem[];
  readonly procedure: DunningProcedure;
}

export interface NamedInvoice {
  readonly item: OpenItem;
  readonly level: string | null | undefined;
  readonly open: Money | undefined;
}

export function at({ path }: FileNames, rest: string): string {
  return path === '' ? rest : `${path}.${rest}`;
}

/** The invoices a part of the file is about; all of them where it names none. */
export function invoicesOf(
  names: FileNames,
  said: readonly FileInvoice[] | undefined,
  path: string,
): NamedInvoice[] {
  const invoices = names.items.filter(({ kind }) => kind === 'invoice');
  if (said === undefined) return invoices.map((item) => ({ item, level: undefined, open: undefined }));
  return said.map((one, index) => {
    const { number, level, open } =
      typeof one === 'string' ? { number: one, level: undefined, open: undefined } : one;
    const item = names.items.find(
      (each) => each.id === number || foldNumber(each.number) === foldNumber(number),
    );
    const where = at(names, `${path}.invoices[${index}]`);
    if (!item) throw new FileProblem(where, `there is no invoice ${number} among the items`);
    return { item, level: knownLevel(names, level ?? null, where) ?? level, open };
  });
}

/** @throws FileProblem for a step the procedure does not have: a slip of the pen would be read as no step at all. */
export function knownLevel({ procedure }: FileNames, id: string | null, path: string): string | null {
  if (id === null || procedure.levels.some((level) => level.id === id)) return id;
  const known = procedure.levels.map((level) => level.id).join(', ');
  throw new FileProblem(path, `there is no step “${id}”; this way of following up has ${known}`);
}

/** By name or id; the first contact where none is said. `null`: said to be nobody, or there is none. */
export function contactOf(names: FileNames, said: string | null | undefined, path: string): Contact | null {
  if (said === null) return null;
  if (said === undefined) return names.contacts[0] ?? null;
  const found = names.contacts.find(({ id, name }) => id === said || name === said);
  if (!found)
    throw new FileProblem(at(names, `${path}.contact`), `there is nobody called ${said} among the contacts`);
  return found;
}
