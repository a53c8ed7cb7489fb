import { serveWebmail, type Webmail } from '../mail/serve-webmail.ts';
import { startRoundcubeServer } from './roundcube.ts';

export type { Webmail } from '../mail/serve-webmail.ts';

const PACKAGES = [
  ...['roundcube-core', 'roundcube-sqlite3'],
  ...['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-intl'],
];

export interface WebmailOptions {
  /** Write in the HTML editor (TinyMCE) instead of the plain text field. */
  htmlEditor?: boolean;
  /** Language of the pages, `en_US` unless told. */
  language?: string;
}

/** Starts a real Roundcube for one user; see `serveWebmail`. */
export function startRoundcube(options: WebmailOptions = {}): Promise<Webmail> {
  return serveWebmail({
    name: 'Roundcube',
    packages: PACKAGES,
    startPages: async ({ user, keep, ...room }) => {
      const account = { ...user, language: options.language ?? 'en_US' };
      const htmlEditor = options.htmlEditor ?? false;
      return keep(await startRoundcubeServer({ ...room, account, htmlEditor })).url;
    },
  });
}
