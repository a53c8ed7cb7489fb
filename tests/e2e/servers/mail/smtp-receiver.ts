import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  /** Who the mail really goes to, Bcc included: the addresses of the SMTP envelope. */
  recipients: string[];
  subject: string;
  /** The plain text, soft line breaks of format=flowed joined, without the line end a mail closes with. */
  text: string;
  /** The HTML form, when the mail has one. */
  html: string | undefined;
  /** All of it: headers, addresses, attachments. */
  email: Email;
  raw: string;
}

export interface SmtpReceiver {
  port: number;
  received(): ReceivedMail[];
  /** The first mail, past or coming, that fits. Throws after `timeoutMs` and tells what came instead. */
  waitForMail(predicate: (mail: ReceivedMail) => boolean, timeoutMs: number): Promise<ReceivedMail>;
  stop(): Promise<void>;
}

/** Starts an SMTP server on 127.0.0.1 that takes every mail and sends none on. */
export async function startSmtpReceiver(): Promise<SmtpReceiver> {
  const mails: ReceivedMail[] = [];
  const waiting = new Set<() => void>();

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    // The sender hears "accepted" only when the mail is in the list: a page that says "sent" tells the truth.
    async onData(stream, session, accept) {
      try {
        const raw = await buffer(stream);
        const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
        mails.push(await readMail(raw, recipients));
        for (const look of waiting) look();
        accept();
      } catch (error) {
        accept(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
  server.on('error', () => {}); // a connection that breaks when the webmail is stopped
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('The SMTP receiver has no port.');

  return {
    port: address.port,
    received: () => [...mails],
    waitForMail: (predicate, timeoutMs) =>
      new Promise((resolve, reject) => {
        const finish = () => {
          clearTimeout(timer);
          waiting.delete(look);
        };
        const look = () => {
          const mail = mails.find(predicate);
          if (!mail) return;
          finish();
          resolve(mail);
        };
        const timer = setTimeout(() => {
          finish();
          const subjects = mails.map((mail) => `"${mail.subject}"`).join(', ') || 'none';
          reject(
            new Error(`The awaited mail did not come in ${timeoutMs} ms; mails that came: ${subjects}.`),
          );
        }, timeoutMs);
        waiting.add(look);
        look();
      }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readMail(raw: Buffer, recipients: string[]): Promise<ReceivedMail> {
  const email = await PostalMime.parse(raw);
  return {
    recipients,
    subject: email.subject ?? '',
    text: (email.text ?? '').replace(/\r\n/g, '\n').replace(/\n$/, ''),
    html: email.html,
    email,
    raw: raw.toString('utf8'),
  };
}
