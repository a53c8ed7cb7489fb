import type { Settings } from '../../lib/domain/settings.ts';

/** The form as typed: lists are one entry per line. */
export type FirmFormValues = Omit<Settings, 'ownAddresses' | 'ownDomains'> & {
  readonly ownAddresses: string;
  readonly ownDomains: string;
};

export function toFormValues(settings: Settings): FirmFormValues {
  return {
    ...settings,
    ownAddresses: settings.ownAddresses.join('\n'),
    ownDomains: settings.ownDomains.join('\n'),
  };
}

/** Commas and semicolons part entries as well: lists are pasted from mail programs. */
export function toSettings(values: FirmFormValues): Settings {
  return {
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
export function sameValues(a: FirmFormValues, b: FirmFormValues): boolean {
  return JSON.stringify(toSettings(a)) === JSON.stringify(toSettings(b));
}

function entries(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
