import { isDay } from '../../lib/domain/day.ts';
import { type Money, toDecimalString } from '../../lib/domain/money.ts';
import { parseAmount } from '../../lib/domain/parse-amount.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { identityProblem } from './identity-problem.ts';

type Plain =
  | 'firmName'
  | 'senderName'
  | 'senderPhone'
  | 'signatureLines'
  | 'firmAddress'
  | 'partnerName'
  | 'paymentLines'
  | 'paymentLink'
  | 'logo'
  | 'zone'
  | 'locale'
  | 'homeCurrency';

/** A day on which the firm does not work, as typed. */
export interface TypedHoliday {
  readonly on: string;
  readonly name: string;
}

export interface TypedTolerance {
  readonly currency: string;
  readonly amount: string;
}

/** Where to pay for one currency, as typed. */
export interface TypedBank {
  readonly currency: string;
  readonly lines: string;
}

/** The form as typed: lists are one entry per line. */
export type FirmFormValues = Pick<Settings, Plain> & {
  readonly bankDetails: readonly TypedBank[];
  readonly ownAddresses: string;
  readonly ownDomains: string;
  /** '': not said. */
  readonly country: string;
  readonly region: string;
  readonly ownHolidays: readonly TypedHoliday[];
  readonly tolerances: readonly TypedTolerance[];
  /** Days past due, such as "0, 30, 60, 90". */
  readonly agingBounds: string;
};

export function toFormValues(settings: Settings): FirmFormValues {
  const { firmName, senderName, senderPhone, signatureLines, firmAddress, partnerName } = settings;
  const { paymentLines, paymentLink, bankDetails, logo, zone, locale, homeCurrency } = settings;
  return {
    firmName,
    senderName,
    senderPhone,
    signatureLines,
    firmAddress,
    partnerName,
    paymentLines,
    paymentLink,
    bankDetails,
    logo,
    zone,
    locale,
    homeCurrency,
    ownAddresses: settings.ownAddresses.join('\n'),
    ownDomains: settings.ownDomains.join('\n'),
    country: settings.place?.country ?? '',
    region: settings.place?.region ?? '',
    ownHolidays: settings.ownHolidays,
    tolerances: settings.tolerances.map((tolerance) => ({
      currency: tolerance.currency,
      amount: toDecimalString(tolerance),
    })),
    agingBounds: settings.agingBounds.filter((days) => days > 0).join(', '),
  };
}

/**
 * What is stored now, with what was typed: a setting that the form does not show keeps what another page has made of it
 * meanwhile. Commas and semicolons part entries as well: lists are pasted from mail programs.
 */
export function toSettings(values: FirmFormValues, stored: Settings): Settings {
  const { country, region, ownHolidays, tolerances, agingBounds, ...plain } = values;
  return {
    ...stored,
    ...plain,
    firmName: values.firmName.trim(),
    senderName: values.senderName.trim(),
    senderPhone: values.senderPhone.trim(),
    signatureLines: values.signatureLines.trim(),
    firmAddress: values.firmAddress.trim(),
    partnerName: values.partnerName.trim(),
    paymentLines: values.paymentLines.trim(),
    paymentLink: values.paymentLink.trim(),
    bankDetails: values.bankDetails.map(({ currency, lines }) => ({ currency, lines: lines.trim() })),
    ownAddresses: entries(values.ownAddresses),
    ownDomains: entries(values.ownDomains),
    place: country === '' ? null : { country, region: region || null, city: cityOf(values, stored) },
    ownHolidays: ownHolidays
      .flatMap(({ on, name }) => (isDay(on) ? [{ on, name: name.trim() }] : []))
      .sort((a, b) => a.on.localeCompare(b.on)),
    tolerances: tolerances.flatMap(readTolerance),
    agingBounds: [0, ...readBounds(agingBounds)],
  };
}

/** A field and what is wrong with it. */
export interface TypedProblem {
  readonly field: keyof FirmFormValues;
  readonly message: string;
}

/** What cannot be read as it is typed, named by its field; `null`: all of it can. */
export function typedProblem(values: FirmFormValues): TypedProblem | null {
  const identity = identityProblem(values);
  if (identity) return identity;
  if (values.ownHolidays.some(({ on, name }) => !isDay(on) || name.trim() === ''))
    return { field: 'ownHolidays', message: 'Each of your own days needs a day and a name.' };
  const bad = values.tolerances.find((tolerance) => readTolerance(tolerance).length === 0);
  if (bad)
    return {
      field: 'tolerances',
      message: `“${bad.amount}” is no amount in ${bad.currency}: type it as 5.00.`,
    };
  const currencies = values.tolerances.map(({ currency }) => currency);
  if (new Set(currencies).size < currencies.length)
    return { field: 'tolerances', message: 'One amount for each currency is enough.' };
  const bounds = readBounds(values.agingBounds);
  const rises = bounds.every((days, index) => days > (bounds[index - 1] ?? 0) && days <= 3650);
  if (bounds.length === 0 || !rises)
    return { field: 'agingBounds', message: 'Type rising numbers of days, such as 30, 60, 90.' };
  return null;
}

/** Whether saving would change anything, or what is typed cannot be saved yet. */
export function changesAnything(values: FirmFormValues, stored: Settings): boolean {
  const before = toSettings(toFormValues(stored), stored);
  return (
    JSON.stringify(toSettings(values, stored)) !== JSON.stringify(before) || typedProblem(values) !== null
  );
}

/** A city only has a say within its own region. */
function cityOf({ country, region }: FirmFormValues, { place }: Settings): string | null {
  return place?.country === country && (place.region ?? '') === region ? place.city : null;
}

function readTolerance({ amount, currency }: TypedTolerance): Money[] {
  const read = parseAmount(amount, currency);
  return read && read.amount > 0 ? [read] : [];
}

function readBounds(text: string): number[] {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  return words.every((word) => /^\d+$/.test(word)) ? words.map(Number) : [];
}

function entries(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
