import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebianPackages } from '../../../support/machine/install-debian-packages.ts';
import { type Reaper, startReaper } from '../../../support/machine/reaper.ts';
import { buildMail, type Mail } from './build-mail.ts';
import { startDovecot } from './dovecot.ts';
import { lookIntoInbox } from './look-into-inbox.ts';
import { createMaildir, deliverToMaildir, readMaildirFolder } from './maildir.ts';
import { type ReceivedMail, startSmtpReceiver } from './smtp-receiver.ts';
import { findSystemUser } from './system-user.ts';

const BOB = { name: 'Bob Baker', address: 'bob@ourfirm.example', password: 'only-for-tests' };

export interface WebmailUser {
  name: string;
  address: string;
  password: string;
}

export interface Webmail {
  /** The login page, on 127.0.0.1. */
  url: string;
  user: WebmailUser;
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

interface Server {
  stop(): Promise<void>;
}

/** What the pages of a webmail find when they are started. */
export interface MailRoom {
  /** A folder of its own, gone when the webmail stops. */
  folder: string;
  user: WebmailUser;
  imapPort: number;
  smtpPort: number;
  reaper: Reaper;
  /** Ends the server together with the webmail; the last one kept is ended first. */
  keep<T extends Server>(server: T): T;
}

export interface WebmailProgram {
  /** For messages. */
  name: string;
  /** Debian packages, Dovecot apart. */
  packages: string[];
  /** Starts what shows the pages, and returns the address of the login page. */
  startPages(room: MailRoom): Promise<string>;
}

/**
 * Starts a real webmail for one user: its pages over Dovecot, and an SMTP server that keeps what is sent.
 * Everything listens on 127.0.0.1 and ends with `stop`, or by itself when the test process dies.
 * Throws when Debian packages are missing and cannot be installed.
 */
export async function serveWebmail({ name, packages, startPages }: WebmailProgram): Promise<Webmail> {
  await installDebianPackages([...packages, 'dovecot-imapd'], `a webmail of the tests (${name} and Dovecot)`);

  const folder = await mkdtemp(join(tmpdir(), 'webmail-'));
  const reaper = startReaper(folder);
  const started: Server[] = [];
  const keep = <T extends Server>(server: T): T => {
    started.push(server);
    return server;
  };
  const stop = async () => {
    // Backwards: the pages before the servers they talk to.
    for (const server of started.splice(0).reverse()) await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    reaper.dismiss();
  };

  try {
    await chmod(folder, 0o755); // the owner of the mails has to get in
    // Dovecot refuses to serve mail as uid 0.
    const owner = findSystemUser('www-data');
    const maildir = join(folder, 'maildir');
    await createMaildir(maildir, owner);

    const smtp = keep(await startSmtpReceiver());
    const dovecot = keep(await startDovecot({ folder, maildir, owner, password: BOB.password, reaper }));
    const url = await startPages({
      folder,
      user: BOB,
      imapPort: dovecot.port,
      smtpPort: smtp.port,
      reaper,
      keep,
    });

    return {
      url,
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
