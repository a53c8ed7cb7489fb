import type { SystemUser } from './system-user.ts';

export interface DovecotSettings {
  folder: string;
  maildir: string;
  port: number;
  owner: SystemUser;
  password: string;
}

/** The whole dovecot.conf of a private IMAP server: loopback, no TLS, one password for whoever asks. */
export function dovecotConfig({ folder, maildir, port, owner, password }: DovecotSettings): string {
  return `
base_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${maildir}
first_valid_uid = 1
mail_max_userip_connections = 100

passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${maildir}
}

namespace inbox {
  inbox = yes
  separator = /
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
}

service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
${owner.isRoot ? '' : unprivileged(owner)}`;
}

/** Without root Dovecot can neither change users nor lock itself into a folder. */
function unprivileged(owner: SystemUser): string {
  return `
default_internal_user = ${owner.name}
default_internal_group = ${owner.group}
default_login_user = ${owner.name}
service anvil {
  chroot =
}
service imap-login {
  chroot =
}
service stats {
  chroot =
}
`;
}
