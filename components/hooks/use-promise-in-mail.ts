import { useEffect, useMemo, useState } from 'react';
import { acceptPromise, dismissAbsence, dismissPromise } from '../../lib/app/accept-promise.ts';
import type { AccountView } from '../../lib/app/account-view.ts';
import type { SeenMail } from '../../lib/app/answer-of-mail.ts';
import { openOn } from '../../lib/calls/call-ground.ts';
import type { AbsenceFinding } from '../../lib/calls/read-absence-in-mail.ts';
import type { MailFinding } from '../../lib/calls/read-promise-in-mail.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { normaliseAddress } from '../../lib/domain/email-address.ts';
import type { Id } from '../../lib/domain/id.ts';
import { type LastMessage, lastMessage } from '../../lib/identity/last-message.ts';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { useSurface } from './surface.ts';
import { useBookCommand } from './use-book-command.ts';

export interface PromiseOffer {
  readonly mail: SeenMail;
  readonly finding: MailFinding;
  /** The invoices it is likely for: those overdue, or else all that are open. */
  readonly itemIds: readonly Id[];
}

/** The writer, who is on record, is away (case 53). */
export interface AbsenceOffer {
  readonly mail: SeenMail;
  readonly finding: AbsenceFinding;
  readonly contact: Contact;
}

interface MailOffers {
  readonly promise: PromiseOffer | null;
  readonly absence: AbsenceOffer | null;
}

interface Found {
  readonly key: string;
  readonly finding: MailFinding | null;
  readonly absence: AbsenceFinding | null;
}

const NOTHING: MailOffers = { promise: null, absence: null };

/**
 * What the last mail of the open conversation promises (E7), and until when its writer is away (case 53); `null`: nothing,
 * or nothing yet. The mail is read only where the account owes something, and nothing of its text is kept.
 */
export function useMailOffers(view: AccountView, tab: TabState | null, tabId: number | null): MailOffers {
  const { readMessage } = useSurface();
  const [found, setFound] = useState<Found | null>(null);
  const { settings, moment, facts } = view;
  const evidence =
    tab?.match.kind === 'match' && tab.match.accountId === facts.account.id ? tab.evidence : null;
  const last = useMemo((): LastMessage | null => {
    if (!evidence) return null;
    const addresses = settings.ownAddresses.flatMap((text) => normaliseAddress(text) ?? []);
    return lastMessage(evidence, { addresses, domains: settings.ownDomains }, moment);
  }, [evidence, settings, moment]);
  const ground = useMemo(() => groundOf(view), [view]);
  const isWanted = last !== null && !last.isOurs && ground.itemIds.length > 0 && !isAnswered(last.key, view);
  const key = isWanted ? last.key : null;
  const at = last?.at ?? 0;
  const message = (evidence?.messages.length ?? 0) - 1;
  const threadKey = evidence?.threadKey ?? null;
  const language = facts.account.language ?? settings.locale;
  useEffect(() => {
    if (key === null || tabId === null || message < 0 || found?.key === key) return;
    let isCurrent = true;
    const read = async () => {
      const text = await readMessage(tabId, message, threadKey);
      if (text === null || text.trim() === '') return;
      // The library that knows dates is loaded when there is something to read.
      const [{ readPromiseInMail }, { readAbsenceInMail }] = await Promise.all([
        import('../../lib/calls/read-promise-in-mail.ts'),
        import('../../lib/calls/read-absence-in-mail.ts'),
      ]);
      const around = {
        today: dayIn(moment.zone, at),
        readOn: moment.today,
        language,
        locale: settings.locale,
      };
      const { currency, open, invoices } = ground;
      const finding = readPromiseInMail(text, {
        ...around,
        currency,
        open,
        invoices,
        calendar: moment.ours,
      });
      if (isCurrent) setFound({ key, finding, absence: readAbsenceInMail(text, around) });
    };
    // A mail that cannot be read is read by the clerk.
    read().catch((error: unknown) => console.error(error));
    return () => {
      isCurrent = false;
    };
  }, [
    key,
    at,
    tabId,
    message,
    threadKey,
    found?.key,
    ground,
    language,
    moment,
    settings.locale,
    readMessage,
  ]);
  if (last === null || found?.key !== last.key) return NOTHING;
  const mail = { key: last.key, from: last.from, at: last.at };
  const { finding } = found;
  return {
    promise: isWanted && finding ? { mail, finding, itemIds: named(finding, view) ?? ground.itemIds } : null,
    absence: absenceOf(mail, found.absence, view),
  };
}

/** Of somebody on record, and not known yet; a promise in the same mail may have been put on record before. */
function absenceOf(
  mail: SeenMail,
  finding: AbsenceFinding | null,
  { facts, moment }: AccountView,
): AbsenceOffer | null {
  if (!finding || finding.backOn <= moment.today) return null;
  const contact = facts.contacts.find(
    ({ stale, emails }) => !stale && emails.some(({ address }) => address.toLowerCase() === mail.from),
  );
  const isKnown = contact?.awayUntil != null && contact.awayUntil > moment.today;
  return contact && !isKnown && !isWavedAside(mail.key, facts.activities) ? { mail, finding, contact } : null;
}

function isWavedAside(key: string, activities: AccountView['facts']['activities']): boolean {
  return activities.some((one) => one.kind === 'answer' && one.seen?.key === key && one.seen.noAbsence);
}

export const useAcceptPromise = () => useBookCommand(acceptPromise);
export const useDismissPromise = () => useBookCommand(dismissPromise);
export const useDismissAbsence = () => useBookCommand(dismissAbsence);

function groundOf({ facts, standings, settings, moment }: AccountView) {
  const open = standings.filter(({ item }) => item.kind === 'invoice' && item.open.amount > 0);
  const overdue = open.filter(({ daysPastDue }) => (daysPastDue ?? 0) > 0);
  const chosen =
    overdue.length > 0 ? overdue : open.filter(({ item }) => isPromised(item.id, facts.promises));
  const currency = chosen[0]?.item.open.currency ?? settings.homeCurrency;
  const itemIds = chosen.filter(({ item }) => item.open.currency === currency).map(({ item }) => item.id);
  const { items } = facts;
  const around = { items, today: moment.today, calendar: moment.ours, owner: '', homeCurrency: currency };
  return {
    itemIds,
    currency,
    open: openOn(itemIds, currency, around),
    invoices: items.map(({ number, open: owed }) => ({ number, open: owed })),
  };
}

function isPromised(itemId: Id, promises: AccountView['facts']['promises']): boolean {
  return promises.some(({ covers }) => covers.some((one) => one.itemId === itemId));
}

/** Somebody has read it, has put it on record, or has said that it promises nothing. */
function isAnswered(key: string, { facts }: AccountView): boolean {
  return facts.activities.some(
    (one) =>
      one.kind === 'answer' && one.seen?.key === key && (one.seen.isRead || one.seen.noPromise === true),
  );
}

function named({ readings }: MailFinding, { standings }: AccountView): Id[] | null {
  const numbers = readings[0]?.invoices ?? [];
  const ids = standings.filter(({ item }) => numbers.includes(item.number)).map(({ item }) => item.id);
  return ids.length > 0 ? ids : null;
}
