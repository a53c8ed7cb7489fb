import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from './support/launch-extension.ts';

const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));

describe('the built extension', () => {
  it('asks for what it needs and nothing else; every site but Gmail is optional', () => {
    expect(manifest.permissions.sort()).toEqual(
      ['activeTab', 'alarms', 'notifications', 'scripting', 'sidePanel', 'storage'].sort(),
    );
    expect(manifest.host_permissions).toEqual(['https://mail.google.com/*']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches)).toEqual([
      'https://mail.google.com/*',
    ]);
  });

  it('forbids its pages every connection, foreign code and eval', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "form-action 'none'",
    ]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has no way to the network in the scripts that run inside pages', () => {
    const folder = join(BUILD, 'content-scripts');
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|new Image\(|\.innerHTML|\beval\(|new Function/,
      );
    }
  });
});

describe('in the browser', () => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await launchExtension();
  });

  afterAll(() => extension?.close());

  it('pages and worker are refused a connection even if they try', async () => {
    const attempt = async () => {
      try {
        await fetch('https://example.com/', { mode: 'no-cors' });
        return 'went out';
      } catch (error) {
        return String(error);
      }
    };
    const requests: string[] = [];
    extension.context.on('request', (request) => requests.push(request.url()));
    for (const path of ['options.html', 'popup.html', 'sidepanel.html', 'ledger.html']) {
      const page = await extension.open(path);
      expect(await page.evaluate(attempt)).toContain('Failed to fetch');
    }
    expect(await (await extension.worker()).evaluate(attempt)).toContain('Failed to fetch');
    expect(requests.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
  });
});
