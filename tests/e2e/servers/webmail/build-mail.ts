import { randomUUID } from 'node:crypto';

export interface Mailbox {
  name?: string;
  address: string;
}

export interface Mail {
  from: Mailbox;
  to?: Mailbox[];
  cc?: Mailbox[];
  replyTo?: Mailbox;
  subject: string;
  text: string;
  /** With it the mail has both forms, as mail programs write them. */
  html?: string;
  date?: Date;
  messageId?: string;
  inReplyTo?: string;
  references?: string;
  /** More header lines, for instance `{ 'List-Id': '<news.example>' }`. */
  headers?: Record<string, string>;
}

/** Writes a mail as RFC 5322 text. Bodies go as base64, so what the test wrote is what the reader gets. */
export function buildMail(mail: Mail, defaultTo: Mailbox): string {
  const headers: [string, string | undefined][] = [
    ['From', formatMailbox(mail.from)],
    ['To', (mail.to ?? [defaultTo]).map(formatMailbox).join(', ')],
    ['Cc', mail.cc?.map(formatMailbox).join(', ')],
    ['Reply-To', mail.replyTo && formatMailbox(mail.replyTo)],
    ['Subject', encodeWords(mail.subject)],
    ['Date', (mail.date ?? new Date()).toUTCString().replace('GMT', '+0000')],
    ['Message-ID', mail.messageId ?? `<${randomUUID()}@${mail.from.address.split('@').at(-1)}>`],
    ['In-Reply-To', mail.inReplyTo],
    ['References', mail.references],
    ...Object.entries(mail.headers ?? {}),
    ['MIME-Version', '1.0'],
  ];
  const lines = headers.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return [...lines, ...body(mail), ''].join('\r\n');
}

function body(mail: Mail): string[] {
  const plain = part('text/plain', mail.text);
  if (mail.html === undefined) return plain;
  const boundary = `=_${randomUUID()}`;
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...plain,
    `--${boundary}`,
    ...part('text/html', mail.html),
    `--${boundary}--`,
  ];
}

function part(type: string, content: string): string[] {
  const encoded = Buffer.from(content.replace(/\r?\n/g, '\r\n')).toString('base64');
  const lines = encoded.match(/.{1,76}/g) ?? [];
  return [`Content-Type: ${type}; charset=UTF-8`, 'Content-Transfer-Encoding: base64', '', ...lines];
}

function formatMailbox({ name, address }: Mailbox): string {
  if (!name) return address;
  const isAscii = encodeWords(name) === name;
  return `${isAscii ? `"${name.replace(/["\\]/g, '\\$&')}"` : encodeWords(name)} <${address}>`;
}

/** RFC 2047: an encoded word holds at most 75 characters, so at most 45 bytes go into one. */
function encodeWords(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  const chunks: string[] = [''];
  for (const character of text) {
    const last = chunks.at(-1) ?? '';
    if (Buffer.byteLength(last + character) <= 45) chunks[chunks.length - 1] = last + character;
    else chunks.push(character);
  }
  return chunks.map((chunk) => `=?UTF-8?B?${Buffer.from(chunk).toString('base64')}?=`).join('\r\n ');
}
