import { homedir } from 'node:os';
import { join } from 'node:path';
import { findOnPath, isProgram } from './find-on-path.ts';
import { canInstallDebianPackages, installDebianPackages } from './install-debian-packages.ts';

// Chromium first: since version 137 branded Chrome ignores --load-extension, so it is the last resort.
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium to test with: CHROMIUM_PATH, else one found on this machine, else one installed now by apt-get.
 * Throws one sentence saying what to install when there is none and none can be installed.
 */
export async function findChromium(): Promise<string> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (isProgram(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is ${wanted}, which is not a program that can be run.`);
  }
  const found = findInstalled();
  if (found) return found;

  if (await canInstallDebianPackages()) {
    await installDebianPackages(['chromium', 'fonts-liberation'], 'the tests in a real browser');
    const installed = findInstalled();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium found: please install Chromium (https://www.chromium.org) or set CHROMIUM_PATH to one.',
  );
}

function findInstalled(): string | undefined {
  return findOnPath(NAMES) ?? usualPlaces().find(isProgram);
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome for Testing', 'Google Chrome'];
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return apps.flatMap((app) =>
      folders.map((folder) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86 } = process.env;
    const roots = [LOCALAPPDATA, PROGRAMFILES, programFilesX86].filter((root) => root !== undefined);
    const products = ['Chromium', join('Google', 'Chrome for Testing'), join('Google', 'Chrome')];
    return products.flatMap((product) =>
      roots.map((root) => join(root, product, 'Application', 'chrome.exe')),
    );
  }
  return ['/snap/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'];
}
