import type { DueContact } from '../domain/due-contact.ts';
import type { Id } from '../domain/id.ts';
import { toHex } from '../shared/hex.ts';
import { count } from '../shared/text.ts';

interface NoticeOfDue {
  /** The same for the same lines at the same moments: shown twice it is one. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const GROUP = 'due';
const NAMED = 3;

/** One notice for all of them. Names and steps, no amounts: a notification is read by whoever sits near (P18). */
export async function noticeOfDue(rows: readonly DueContact[]): Promise<NoticeOfDue> {
  const [only, ...others] = rows;
  const about = only && others.length === 0 ? only.accountId : '';
  return {
    id: `${GROUP}:${about}:${await printOf(rows)}`,
    title: `${count(rows.length, 'contact')} due now`,
    text: linesOf(rows),
  };
}

export function isNoticeOfDue(id: string): boolean {
  return id.startsWith(`${GROUP}:`);
}

/** The one account it tells of; `null`: several. */
export function accountOfNotice(id: string): Id | null {
  const [group, about = ''] = id.split(':');
  return group === GROUP && about !== '' ? about : null;
}

async function printOf(rows: readonly DueContact[]): Promise<string> {
  const told = rows.map(({ accountId, dueAt }) => `${accountId}@${dueAt}`).sort();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(told.join()));
  return toHex(new Uint8Array(digest).slice(0, 8));
}

function linesOf(rows: readonly DueContact[]): string {
  const lines = rows.slice(0, NAMED).map((row) => `${row.action} (${row.accountName})`);
  const more = rows.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
