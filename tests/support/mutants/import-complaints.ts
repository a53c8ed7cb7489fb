import { daySchema } from '../../../lib/domain/day.ts';
import { externalKeySchema } from '../../../lib/domain/external-key.ts';
import { type Money, moneySchema } from '../../../lib/domain/money.ts';
import type { ImportCandidates } from '../../../lib/importers/candidates.ts';

/**
 * What is wrong with a reading, whatever was read: empty when every figure, day and key in it could be stored as it is,
 * everything points to a customer that is there, and a reading of nothing says why.
 */
export function importComplaints(read: ImportCandidates): string[] {
  return [
    ...accountComplaints(read),
    ...read.openItems.flatMap((item) => itemComplaints(item)),
    ...pointerComplaints(read),
    ...figureComplaints(read),
    ...sentenceComplaints(read),
  ];
}

function accountComplaints({ accounts }: ImportCandidates): string[] {
  const keys = new Set(accounts.map(({ key }) => key));
  const complaints = keys.size === accounts.length ? [] : ['two customers have one key'];
  for (const { name, key, parentKey, external } of accounts) {
    if (name.trim() === '' || name !== name.trim()) complaints.push(`a customer is called "${name}"`);
    if (parentKey !== null && !keys.has(parentKey))
      complaints.push(`"${name}" has a parent that is not there`);
    if (parentKey === key) complaints.push(`"${name}" is its own parent`);
    if (!external.every((one) => externalKeySchema.safeParse(one).success))
      complaints.push(`"${name}" has an empty key`);
  }
  return complaints;
}

function itemComplaints({
  kind,
  number,
  open,
  total,
  issuedOn,
  dueOn,
  external,
  line,
}: ImportCandidates['openItems'][number]): string[] {
  const isRightSide = kind === 'invoice' ? open.amount > 0 : open.amount < 0;
  const days = [issuedOn, dueOn].filter((one) => one !== null);
  return [
    ...(isMoney(open) && isRightSide ? [] : [`${kind} ${number} is open with ${JSON.stringify(open)}`]),
    ...(total === null || isMoney(total) ? [] : [`${number} has the total ${JSON.stringify(total)}`]),
    ...(days.every((one) => daySchema.safeParse(one).success)
      ? []
      : [`${number} has the days ${days.join()}`]),
    ...(external.every((one) => externalKeySchema.safeParse(one).success)
      ? []
      : [`${number} has an empty key`]),
    ...(typeof number === 'string' && Number.isInteger(line) && line > 0
      ? []
      : [`line ${line}, "${number}"`]),
  ];
}

function pointerComplaints({ accounts, openItems, contacts, settled }: ImportCandidates): string[] {
  const keys = new Set(accounts.map(({ key }) => key));
  const strays = [...openItems, ...contacts, ...settled].filter(({ accountKey }) => !keys.has(accountKey));
  return strays.map(({ accountKey }) => `something points to "${accountKey}", which is not there`);
}

function figureComplaints({ checks, files, asOf }: ImportCandidates): string[] {
  const odd = checks.filter(({ stated, read }) => !isMoney(stated) || !isMoney(read));
  const counts = files.flatMap(({ rows, leftOut }) => [rows, ...leftOut.map(({ count }) => count)]);
  const days = [asOf, ...files.map((file) => file.asOf)].filter((one) => one !== null);
  return [
    ...odd.map((check) => `a check that is no money: ${JSON.stringify(check)}`),
    ...(counts.every((one) => Number.isInteger(one) && one >= 0) ? [] : [`counts ${counts.join()}`]),
    ...(days.every((one) => daySchema.safeParse(one).success) ? [] : [`as of ${days.join()}`]),
  ];
}

/** Words of a program that has lost its way; never part of a cell in the mutated files. */
const LOST = /undefined|\[object|\bNaN\b|\bnull\b|\bat \S+:\d+|Error\b|node_modules|Infinity|=>/;

function sentenceComplaints({ files, accounts, contacts, openItems, ...read }: ImportCandidates): string[] {
  const messages = [...read.problems, ...read.questions].map(({ message }) => message);
  const isNothing = accounts.length + contacts.length + openItems.length + read.settled.length === 0;
  const odd = messages.filter((one) => !/^\S.*[.?]$/su.test(one) || LOST.test(one) || one.length > 1200);
  return [
    ...odd.map((one) => `this is no sentence: "${one}"`),
    ...(isNothing && read.problems.length === 0 ? ['nothing was read, and nobody is told why'] : []),
    ...(files.length === 0 && !read.problems.some(({ severity }) => severity === 'stop')
      ? ['no file was used, and no problem stops the import']
      : []),
  ];
}

function isMoney(value: Money): boolean {
  return moneySchema.safeParse(value).success;
}
