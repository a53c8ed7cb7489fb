import type { Settings } from '../../lib/domain/settings.ts';
import { buildSettings } from './build-settings.ts';

/** A firm that has said all a text can ask of it. */
export function sampleFirm(locale: string, part: Partial<Settings> = {}): Settings {
  return buildSettings({
    locale,
    zone: 'Europe/London',
    bankDetails: [{ currency: 'EUR', lines: 'IBAN DE02 1203 0000 0000 2020 51, First Bank' }],
    paymentLink: 'https://pay.ourfirm.example',
    signatureLines: 'www.ourfirm.example',
    firmAddress: '7 Mill Lane\nSpringfield',
    partnerName: 'Fair Collect',
    ...part,
  });
}
