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
  /** A mail forwarded as a file. */
  attached?: Mail;
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
  return [...lines, ...body(mail, defaultTo), ''].join('\r\n');
}

function body({ text, html, attached }: Mail, defaultTo: Mailbox): string[] {
  const plain = part('text/plain', text);
  const written = html === undefined ? plain : multipart('alternative', [plain, part('text/html', html)]);
  if (attached === undefined) return written;
  const file = ['Content-Type: message/rfc822', 'Content-Disposition: attachment; filename="mail.eml"', ''];
  return multipart('mixed', [written, [...file, buildMail(attached, defaultTo)]]);
}

function multipart(kind: string, parts: string[][]): string[] {
  const boundary = `=_${randomUUID()}`;
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((lines) => [`--${boundary}`, ...lines]),
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
