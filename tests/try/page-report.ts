import type { PageEvidence, Participant } from '../../lib/domain/page-evidence.ts';
import { likelyCustomers } from '../../lib/identity/likely-customer.ts';
import { writtenMoment } from '../../lib/identity/written-moment.ts';

/** What `npm run try:page` prints. */
export interface PageReport {
  /** `null`: no adapter knows the page. */
  readonly site: string | null;
  readonly kind: PageEvidence['view'];
  readonly own: readonly string[];
  readonly participants: readonly Person[];
  /** Where answers go, when that is not the sender; people in quoted and forwarded mail. */
  readonly replyTo: readonly Person[];
  readonly quoted: readonly Person[];
  /** The likeliest customer, as long as nothing is known of the book. */
  readonly customer: string | null;
  readonly subject: string | null;
  readonly threadId: string | null;
  readonly messages: readonly {
    readonly id: string | null;
    readonly from: string | null;
    /** ISO 8601 in UTC; `null`: the page does not say it in a way that can be read. */
    readonly at: string | null;
  }[];
  readonly company: string | null;
  readonly domains: readonly string[];
  readonly phones: readonly string[];
  readonly numbers: readonly string[];
  readonly composes: PageEvidence['composes'];
  readonly missed: readonly string[];
}

interface Person {
  readonly email: string;
  readonly name: string | null;
  readonly role: Participant['role'];
}

const ON_THE_PAGE: readonly Participant['role'][] = ['from', 'to', 'cc', 'record'];

/** Evidence as a person reads it; `null`: no script of ours has found anything to say. */
export function pageReport(
  evidence: PageEvidence | null,
  { zone, now }: { readonly zone: string; readonly now: number },
): PageReport {
  if (!evidence) return { ...NOTHING, site: null };
  const people = (roles: readonly Participant['role'][]) =>
    evidence.participants
      .filter(({ role }) => roles.includes(role))
      .map(({ address, name, role }) => ({ email: address, name, role }));
  const { site, view, own, subject, threadKey, company, domains, phones, numbers, composes, missed } =
    evidence;
  const at = (dated: string | null) => {
    const moment = dated === null ? null : writtenMoment(dated, { language: evidence.language, zone, now });
    return moment === null ? null : new Date(moment).toISOString();
  };
  return {
    site,
    kind: view,
    own,
    participants: people(ON_THE_PAGE),
    replyTo: people(['reply-to']),
    quoted: people(['quoted']),
    customer: likelyCustomers(evidence, { addresses: own, domains: [] })[0]?.address ?? null,
    subject,
    threadId: threadKey,
    messages: evidence.messages.map(({ key, from, dated }) => ({ id: key, from, at: at(dated) })),
    company,
    domains,
    phones,
    numbers,
    composes,
    missed,
  };
}

const NOTHING: PageReport = {
  site: null,
  kind: 'none',
  own: [],
  participants: [],
  replyTo: [],
  quoted: [],
  customer: null,
  subject: null,
  threadId: null,
  messages: [],
  company: null,
  domains: [],
  phones: [],
  numbers: [],
  composes: [],
  missed: [],
};
