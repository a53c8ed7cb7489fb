import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebianPackages } from '../../../support/machine/install-debian-packages.ts';
import { startReaper } from '../../../support/machine/reaper.ts';
import { buildMail, type Mail } from './build-mail.ts';
import { startDovecot } from './dovecot.ts';
import { lookIntoInbox } from './look-into-inbox.ts';
import { findMailOwner } from './mail-owner.ts';
import { createMaildir, deliverToMaildir, readMaildirFolder } from './maildir.ts';
import { startRoundcube } from './roundcube.ts';
import { type ReceivedMail, startSmtpReceiver } from './smtp-receiver.ts';

const PACKAGES = [
  ...['roundcube-core', 'roundcube-sqlite3', 'dovecot-imapd'],
  ...['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-intl'],
];
const BOB = { name: 'Bob Baker', address: 'bob@ourfirm.example', password: 'only-for-tests' };

export interface WebmailOptions {
  /** Write in the HTML editor (TinyMCE) instead of the plain text field. */
  htmlEditor?: boolean;
  /** Language of the pages, `en_US` unless told. */
  language?: string;
}

export interface Webmail {
  /** The login page, on 127.0.0.1. */
  url: string;
  user: { name: string; address: string; password: string };
  /** Puts a mail, raw or in parts, into the user's inbox; the open page shows it when it looks again. */
  deliver(mail: string | Mail): Promise<void>;
  /** What was sent from the webmail so far, oldest first. */
  received(): ReceivedMail[];
  /** The first sent mail that fits, past or coming. Throws after `timeoutMs`. */
  waitForMail(predicate: (mail: ReceivedMail) => boolean, timeoutMs: number): Promise<ReceivedMail>;
  /** Raw mails in the Sent folder, oldest first. */
  sentFolder(): Promise<string[]>;
  /** Ends all servers and removes their files. */
  stop(): Promise<void>;
}

/**
 * Starts a real webmail for one user: Roundcube over Dovecot, and an SMTP server that keeps what is sent.
 * Everything listens on 127.0.0.1 and ends with `stop`, or by itself when the test process dies.
 * Throws when Debian packages are missing and cannot be installed.
 */
export async function startWebmail(options: WebmailOptions = {}): Promise<Webmail> {
  await installDebianPackages(PACKAGES, 'the webmail of the tests (Roundcube and Dovecot)');

  const folder = await mkdtemp(join(tmpdir(), 'webmail-'));
  const reaper = startReaper(folder);
  const started: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    // Backwards: Roundcube before the servers it talks to.
    for (const server of started.splice(0).reverse()) await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    reaper.dismiss();
  };

  try {
    await chmod(folder, 0o755); // the owner of the mails has to get in
    const owner = findMailOwner();
    const maildir = join(folder, 'maildir');
    await createMaildir(maildir, owner);

    const smtp = await startSmtpReceiver();
    started.push(smtp);
    const dovecot = await startDovecot({ folder, maildir, owner, password: BOB.password, reaper });
    started.push(dovecot);
    const roundcube = await startRoundcube({
      folder,
      account: { ...BOB, language: options.language ?? 'en_US' },
      imapPort: dovecot.port,
      smtpPort: smtp.port,
      htmlEditor: options.htmlEditor ?? false,
      reaper,
    });
    started.push(roundcube);

    return {
      url: roundcube.url,
      user: BOB,
      deliver: async (mail) => {
        await deliverToMaildir(maildir, owner, typeof mail === 'string' ? mail : buildMail(mail, BOB));
        await lookIntoInbox(dovecot.port, BOB);
      },
      received: smtp.received,
      waitForMail: smtp.waitForMail,
      sentFolder: () => readMaildirFolder(maildir, 'Sent'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
