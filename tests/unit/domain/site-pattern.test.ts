import { describe, expect, it } from 'vitest';
import { siteName, sitePattern } from '../../../lib/domain/site-pattern.ts';

describe('the address of a site', () => {
  it.each([
    ['mail.example.com', 'https://mail.example.com/*'],
    ['  Mail.Example.COM  ', 'https://mail.example.com/*'],
    ['mail.example.com/inbox?id=3#top', 'https://mail.example.com/*'],
    ['https://mail.example.com', 'https://mail.example.com/*'],
    ['https://mail.example.com:8443/owa/', 'https://mail.example.com/*'],
    ['mail.example.com:8443', 'https://mail.example.com/*'],
    ['http://localhost:8080/', 'http://localhost/*'],
    ['localhost:8080', 'http://localhost/*'],
    ['http://intranet/mail', 'http://intranet/*'],
    ['192.168.1.10:8080/roundcube', 'http://192.168.1.10/*'],
    ['https://192.168.1.10', 'https://192.168.1.10/*'],
    ['HTTPS://mail.example.com./', 'https://mail.example.com/*'],
    ['https://mary@mail.example.com/inbox', 'https://mail.example.com/*'],
    ['münchen.example', 'https://xn--mnchen-3ya.example/*'],
  ])('%s is %s', (typed, pattern) => {
    expect(sitePattern(typed)).toEqual({ ok: true, value: pattern });
  });

  it.each([
    ['', 'Type the address'],
    ['   ', 'Type the address'],
    ['webmail', 'not the address of a site'],
    ['my webmail', 'not the address of a site'],
    ['https://', 'not the address of a site'],
    ['*.example.com', 'not the address of a site'],
    ['https://*/*', 'not the address of a site'],
    ['<all_urls>', 'not the address of a site'],
    ['http://[::1]:8080/', 'not the address of a site'],
    ['999.999.999.999', 'not the address of a site'],
    ['javascript:alert(1)', 'not the address of a site'],
    ['mary@example.com', 'mail address'],
    ['ftp://example.com/', 'https:// or http://'],
    ['file:///home/mary', 'https:// or http://'],
    ['chrome://settings', 'https:// or http://'],
    ['mail.google.com', 'Gmail is always on'],
    ['https://mail.google.com/mail/u/1/#inbox', 'Gmail is always on'],
  ])('“%s” is refused: %s', (typed, sentence) => {
    expect(sitePattern(typed)).toMatchObject({
      ok: false,
      reason: 'site',
      message: expect.stringContaining(sentence),
    });
  });

  it('quotes a long one only in part', () => {
    const answer = sitePattern('no '.repeat(100));
    expect(answer.ok ? '' : answer.message.length).toBeLessThan(140);
  });
});

it.each([
  ['https://mail.example.com/*', 'mail.example.com'],
  ['http://localhost/*', 'http://localhost'],
  ['*://*.example.com/*', 'all of example.com'],
  ['https://*/*', 'Every site'],
  ['<all_urls>', 'Every site'],
])('%s is called %s', (pattern, name) => {
  expect(siteName(pattern)).toBe(name);
});
