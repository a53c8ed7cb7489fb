export interface SogoSettings {
  folder: string;
  /** Without the name of a table. */
  database: string;
  memcachedSocket: string;
  imapPort: number;
  smtpPort: number;
  port: number;
}

/** The table of those who may log in; SOGo only reads it. */
export const USERS_TABLE = 'sogo_users';

/** The table of what each user has chosen; SOGo makes it when it is not there. */
export const PROFILES_TABLE = 'sogo_user_profile';

/** SOGo takes any of its settings from the command line, before those in /etc/sogo/sogo.conf. */
export function sogoArguments(settings: SogoSettings): string[] {
  const { folder, database } = settings;
  const values: Record<string, string | number> = {
    WONoDetach: 'YES',
    // One process, which ends with its group; a watchdog's workers each have a group of their own.
    WOUseWatchDog: 'NO',
    WOPort: `127.0.0.1:${settings.port}`,
    WOLogFile: '-',
    WOPidFile: `${folder}/sogo.pid`,
    // In MB: above it SOGo ends itself and waits for the watchdog to start it again.
    SxVMemLimit: 4096,

    SOGoProfileURL: `${database}/${PROFILES_TABLE}`,
    OCSFolderInfoURL: `${database}/sogo_folder_info`,
    OCSSessionsFolderURL: `${database}/sogo_sessions_folder`,
    OCSEMailAlarmsFolderURL: `${database}/sogo_alarms_folder`,
    OCSStoreURL: `${database}/sogo_store`,
    OCSAclURL: `${database}/sogo_acl`,
    OCSCacheFolderURL: `${database}/sogo_cache_folder`,
    SOGoUserSources: `({ type = sql; id = directory; displayName = "Our firm"; viewURL = "${database}/${USERS_TABLE}"; canAuthenticate = YES; isAddressBook = YES; userPasswordAlgorithm = plain; })`,
    SOGoMemcachedHost: settings.memcachedSocket,

    SOGoIMAPServer: `imap://127.0.0.1:${settings.imapPort}`,
    SOGoSMTPServer: `smtp://127.0.0.1:${settings.smtpPort}`,
    SOGoMailingMechanism: 'smtp',
    SOGoMailSpoolPath: `${folder}/spool`,
    SOGoSentFolderName: 'Sent',
    SOGoDraftsFolderName: 'Drafts',
    SOGoTimeZone: 'UTC',
  };
  return Object.entries(values).flatMap(([name, value]) => [`-${name}`, String(value)]);
}
