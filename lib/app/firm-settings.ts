import { domainOf, normaliseAddress } from '../domain/email-address.ts';
import { readPaymentLink } from '../domain/payment-link.ts';
import { type Settings, settingsSchema } from '../domain/settings.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { readSettings, writeSettings } from '../storage/settings-store.ts';
import { writeAndMakeAll } from './make-due-list.ts';
import type { Program } from './program.ts';

/** What the lines of day's list and ledger depend on: their days, hours and sums, what is worth a line, how late is how late. */
const LISTED_BY = ['zone', 'locale', 'place', 'ownHolidays', 'tolerances', 'agingBounds'] as const;

export function firmSettings(program: Program): Promise<Settings> {
  return readSettings(program.database, program.defaults);
}

/** Checked and stored; own addresses are kept in one spelling. The message names what is wrong. */
export async function saveFirmSettings(program: Program, settings: Settings): Promise<Result<Settings>> {
  const addresses = settings.ownAddresses.map((text) => text.trim()).filter((text) => text !== '');
  const bad = addresses.find((text) => normaliseAddress(text) === null);
  if (bad !== undefined) return refusal('own-addresses', `“${bad}” is not a mail address.`);
  const domains = settings.ownDomains
    .map((text) => text.trim().replace(/^@/, ''))
    .filter((text) => text !== '');
  const badDomain = domains.find((text) => normaliseAddress(`x@${text}`) === null);
  if (badDomain !== undefined) return refusal('own-domains', `“${badDomain}” is not a mail domain.`);
  if (settings.paymentLink.trim() !== '' && readPaymentLink(settings.paymentLink) === null)
    return refusal('paymentLink', 'Type the whole address of the page, beginning with https://.');
  const parsed = settingsSchema.safeParse({
    ...settings,
    ownAddresses: addresses.flatMap((text) => normaliseAddress(text) ?? []),
    ownDomains: domains.flatMap((text) => domainOf(normaliseAddress(`x@${text}`) ?? '') || []),
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refusal(
      String(issue?.path[0] ?? 'settings'),
      `${String(issue?.path[0] ?? 'A value')} ${issue?.message ?? 'is not valid'}.`,
    );
  }
  const before = await firmSettings(program);
  const write = () => writeSettings(program.database, parsed.data);
  const isListedOtherwise = LISTED_BY.some(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(parsed.data[key]),
  );
  await (isListedOtherwise ? writeAndMakeAll(program, write) : write());
  return success(parsed.data);
}
