import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath } from './find-on-path.ts';
import { runCommand } from './run-command.ts';

/*
 * Runs as root under flock. The kernel drops that lock when its holder dies, so a killed test run blocks nobody;
 * flock -o keeps it from daemons that an install may start.
 * What is missing is asked again inside the lock: a parallel caller may have installed it meanwhile.
 * A package install can start system daemons on public ports; where the machine has no policy about that, one that
 * refuses stands there for the length of the install.
 */
const INSTALL_SCRIPT = `
missing=''
for name in "$@"; do
  [ "$(dpkg-query -W -f='\${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing="$missing $name"
done
[ -z "$missing" ] && exit 0
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  trap 'exit 1' INT TERM HUP
  printf '#!/bin/sh\\nexit 101\\n' > "$policy"
  chmod 755 "$policy"
fi
export DEBIAN_FRONTEND=noninteractive
wait='-o DPkg::Lock::Timeout=300'
apt-get $wait update || echo 'apt-get update failed, trying with the lists at hand'
apt-get $wait install -y --no-install-recommends $missing
`;

/**
 * Sees to it that the Debian packages are installed; what is there already costs a few milliseconds.
 * `purpose` ends the sentence "… are needed for", e.g. `installDebianPackages(['xvfb'], 'a screen for headed Chromium')`.
 * Throws one sentence when this machine cannot install packages, or the package manager's last words when it fails.
 */
export async function installDebianPackages(names: string[], purpose: string): Promise<void> {
  const missing = await missingPackages(names);
  if (missing.length === 0) return;

  const list = missing.join(' ');
  const root = await rootPrefix();
  if (!root) {
    throw new Error(
      `Please install the Debian packages ${list}: they are needed for ${purpose} and cannot be installed from here.`,
    );
  }
  process.stderr.write(`Installing ${list} for ${purpose}\n`);
  const lock = join(tmpdir(), `install-debian-packages-${process.getuid?.() ?? 0}.lock`);
  const [command, ...args] = [...root, 'sh', '-c', INSTALL_SCRIPT, 'install', ...missing];
  const { code, output } = await runCommand('flock', ['-o', lock, command ?? 'sh', ...args]);
  if (code !== 0) {
    const lastWords = output.trim().split('\n').slice(-5).join('\n');
    throw new Error(
      `The Debian packages ${list}, needed for ${purpose}, could not be installed:\n${lastWords}`,
    );
  }
}

/** True when this machine has apt-get and this user can become root without a password. */
export async function canInstallDebianPackages(): Promise<boolean> {
  return (await rootPrefix()) !== undefined;
}

async function missingPackages(names: string[]): Promise<string[]> {
  // One line for each known package; an unknown name goes to stderr, so a package with no line is a missing one.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholders
  const { output } = await runCommand('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\\n', ...names]);
  const installed = new Set(output.split('\n').filter((line) => line.endsWith(' installed')));
  return names.filter((name) => !installed.has(`${name} installed`));
}

/** What stands before a command to run it as root; undefined when that is not possible here. */
async function rootPrefix(): Promise<string[] | undefined> {
  if (!findOnPath(['apt-get']) || !findOnPath(['flock'])) return undefined;
  if (process.getuid?.() === 0) return [];
  const sudo = findOnPath(['sudo']);
  if (!sudo) return undefined;
  return (await runCommand(sudo, ['-n', 'true'])).code === 0 ? [sudo, '-n'] : undefined;
}
