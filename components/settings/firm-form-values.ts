import type { Settings } from '../../lib/domain/settings.ts';

type Plain = 'firmName' | 'senderName' | 'senderPhone' | 'paymentLines' | 'zone' | 'locale' | 'homeCurrency';

/** The form as typed: lists are one entry per line. */
export type FirmFormValues = Pick<Settings, Plain> & {
  readonly ownAddresses: string;
  readonly ownDomains: string;
};

export function toFormValues(settings: Settings): FirmFormValues {
  const { firmName, senderName, senderPhone, paymentLines, zone, locale, homeCurrency } = settings;
  return {
    firmName,
    senderName,
    senderPhone,
    paymentLines,
    zone,
    locale,
    homeCurrency,
    ownAddresses: settings.ownAddresses.join('\n'),
    ownDomains: settings.ownDomains.join('\n'),
  };
}

/**
 * What is stored now, with what was typed: a setting that the form does not show keeps what another page has made of it
 * meanwhile. Commas and semicolons part entries as well: lists are pasted from mail programs.
 */
export function toSettings(values: FirmFormValues, stored: Settings): Settings {
  return {
    ...stored,
    ...values,
    firmName: values.firmName.trim(),
    senderName: values.senderName.trim(),
    senderPhone: values.senderPhone.trim(),
    paymentLines: values.paymentLines.trim(),
    ownAddresses: entries(values.ownAddresses),
    ownDomains: entries(values.ownDomains),
  };
}

/** Whether saving would change anything. */
export function changesAnything(values: FirmFormValues, stored: Settings): boolean {
  const before = toSettings(toFormValues(stored), stored);
  return JSON.stringify(toSettings(values, stored)) !== JSON.stringify(before);
}

function entries(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
