export interface RoundcubeSettings {
  folder: string;
  database: string;
  imapPort: number;
  smtpPort: number;
  htmlEditor: boolean;
}

/** The whole config.inc.php; what it does not name comes from Roundcube's defaults. */
export function roundcubeConfig({
  folder,
  database,
  imapPort,
  smtpPort,
  htmlEditor,
}: RoundcubeSettings): string {
  const settings: Record<string, string | number | boolean> = {
    db_dsnw: `sqlite:///${database}?mode=0600`,
    imap_host: `127.0.0.1:${imapPort}`,
    smtp_host: `127.0.0.1:${smtpPort}`,
    smtp_user: '',
    smtp_pass: '',
    des_key: 'only-for-tests-24-chars!',
    log_dir: `${folder}/logs/`,
    temp_dir: `${folder}/temp/`,
    sent_mbox: 'Sent',
    drafts_mbox: 'Drafts',
    skin: 'elastic',
    enable_spellcheck: false,
    // 0 never, 1 always, so a reply opens the same editor whatever it answers to
    htmleditor: htmlEditor ? 1 : 0,
    // A test that types for longer than this would meet a draft it did not ask for.
    draft_autosave: 0,
  };
  const lines = Object.entries(settings).map(([name, value]) => `$config['${name}'] = ${phpValue(value)};`);
  return `<?php\n$config = [];\n${lines.join('\n')}\n`;
}

function phpValue(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : String(value);
}
