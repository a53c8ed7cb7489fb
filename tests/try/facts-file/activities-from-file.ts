import { type Activity, type CallActivity, UNNOTED } from '../../../lib/domain/activity.ts';
import type { Instant } from '../../../lib/domain/day.ts';
import type { Id } from '../../../lib/domain/id.ts';
import type { FileActivity } from './activity-fields.ts';
import { at, contactOf, type FileNames, invoicesOf, knownLevel } from './file-names.ts';
import { FileProblem } from './file-problem.ts';
import { momentIn } from './file-values.ts';

interface Placed {
  readonly said: FileActivity;
  readonly path: string;
  readonly id: Id;
  readonly when: Instant;
}

/** The log as the file tells it, in any order. */
export function activitiesFromFile(names: FileNames, said: readonly FileActivity[]): Activity[] {
  const placed = said.map((one, index): Placed => {
    const path = `activities[${index}]`;
    return {
      said: one,
      path,
      id: one.id ?? `activity-${index + 1}`,
      when: momentIn(names.zone, one.at, at(names, `${path}.at`)),
    };
  });
  return placed.map((one) => activityFromFile(names, one, placed));
}

function activityFromFile(names: FileNames, placed: Placed, all: readonly Placed[]): Activity {
  const { said, path, id, when } = placed;
  const base = {
    id,
    accountId: names.accountId,
    at: when,
    zone: names.zone,
    amendsId: said.amends ?? null,
    believed: { overdue: [], asOf: null },
  };
  switch (said.kind) {
    case 'call': {
      const contact = contactOf(names, said.contact, path);
      const { outcome, direction, askedFor, reason, note } = said;
      const call = { ...base, ...UNNOTED, kind: said.kind, outcome, direction, askedFor, reason, note };
      const who = { contactId: contact?.id ?? null, contactName: contact?.name ?? null };
      return { ...call, ...who, ...about(names, said, path) };
    }
    case 'mail': {
      const contact = contactOf(names, said.contact, path);
      const { channel, purpose, subject, body } = said;
      return {
        ...base,
        kind: said.kind,
        channel,
        purpose,
        textId: null,
        builtInId: null,
        subject,
        body,
        contactId: contact?.id ?? null,
        to: said.to ?? contact?.emails.slice(0, 1).map(({ address }) => address) ?? [],
        draftId: `${id}-draft`,
        confirmsId: purpose === 'reminder' ? null : (said.confirms ?? callBefore(names, placed, all)),
        ...about(names, said, path),
      };
    }
    case 'answer':
      return {
        ...base,
        kind: said.kind,
        contactId: contactOf(names, said.contact, path)?.id ?? null,
        note: said.note,
        seen: null,
      };
    case 'bounce': {
      const contact = contactOf(names, said.contact, path);
      const address = said.address ?? contact?.emails[0]?.address;
      if (address === undefined) throw new FileProblem(at(names, `${path}.address`), 'is missing');
      return { ...base, kind: said.kind, contactId: contact?.id ?? null, address, mailId: said.mail ?? null };
    }
    case 'decision': {
      const { go, on, by, note } = said;
      knownLevel(names, said.level, at(names, `${path}.level`));
      const itemIds = invoicesOf(names, said.invoices, path).map(({ item }) => item.id);
      return { ...base, kind: said.kind, levelId: said.level, itemIds, go, on, by, note };
    }
    case 'prior-contact':
      return { ...base, kind: said.kind, items: about(names, said, path).items, on: said.on };
    case 'figures-checked':
      return { ...base, kind: said.kind, on: said.on };
    case 'placement':
      return { ...base, kind: said.kind, items: about(names, said, path).items, partner: said.partner };
  }
}

type About = Extract<FileActivity, { kind: 'call' }>;

function about(names: FileNames, { invoices, level }: Pick<About, 'invoices' | 'level'>, path: string) {
  const levelId = knownLevel(names, level, at(names, `${path}.level`));
  const items = invoicesOf(names, invoices, path).map((one) => ({
    itemId: one.item.id,
    levelId: one.level === undefined ? levelId : one.level,
    open: one.open ?? null,
  }));
  return { items, levelId };
}

function callBefore(names: FileNames, { path, when }: Placed, all: readonly Placed[]): CallActivity['id'] {
  const calls = all.filter((one) => one.said.kind === 'call' && one.when <= when);
  const last = calls.sort((a, b) => b.when - a.when)[0];
  if (!last)
    throw new FileProblem(at(names, `${path}.confirms`), 'there is no call before it that it could confirm');
  return last.id;
}
