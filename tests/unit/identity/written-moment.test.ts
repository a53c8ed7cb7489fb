import { describe, expect, it } from 'vitest';
import { writtenMoment } from '../../../lib/identity/written-moment.ts';

const ZONE = 'Europe/Berlin';
/** Friday, 21 November 2025, 12:00 in Berlin. */
const NOW = Date.parse('2025-11-21T11:00:00Z');

function read(text: string, language: string | null, now = NOW): string | null {
  const at = writtenMoment(text, { language, zone: ZONE, now });
  return at === null ? null : new Date(at).toISOString().slice(0, 16);
}

describe('day and time as webmails write them', () => {
  it.each([
    ['20 Aug 2025, 13:19', 'en-GB', '2025-08-20T11:19'],
    ['Mon, Nov 17, 2025, 9:05 AM (4 days ago)', 'en', '2025-11-17T08:05'],
    ['Mon, Nov 17, 2025, 9:05\u202fPM', 'en', '2025-11-17T20:05'],
    ['Nov 17, 2025, 12:30 AM', 'en-US', '2025-11-16T23:30'],
    ['Nov 17, 2025, 12:30 PM', 'en-US', '2025-11-17T11:30'],
    ['26 дек. 2019 г., 22:53', 'ru', '2019-12-26T21:53'],
    ['чт, 26 декабря 2019 г. в 22:53', 'ru', '2019-12-26T21:53'],
    ['11:54 1 thg 8, 2023', 'vi', '2023-08-01T09:54'],
    ['11:54 1 thg 11, 2023', 'vi', '2023-11-01T10:54'],
    ['2016年5月4日 上午10:08', 'zh-CN', '2016-05-04T08:08'],
    ['2016年5月4日 下午10:08', 'zh-CN', '2016-05-04T20:08'],
    ['2016年5月4日 10:08', 'ja', '2016-05-04T08:08'],
    ['2016年5月4日(水) 10時08分', 'ja', '2016-05-04T08:08'],
    ['2016. 5. 4. 오후 3:08', 'ko', '2016-05-04T13:08'],
    ['2016년 5월 4일 오후 3:08', 'ko', '2016-05-04T13:08'],
    ['17. Nov. 2025, 09:05', 'de', '2025-11-17T08:05'],
    ['Mo., 17. Nov. 2025, 09:05 (vor 4 Tagen)', 'de', '2025-11-17T08:05'],
    ['17.11.2025 09:05', 'de', '2025-11-17T08:05'],
    ['3. März 2025 um 9 Uhr', 'de', '2025-03-03T08:00'],
    ['lun. 17 nov. 2025 à 09:05', 'fr', '2025-11-17T08:05'],
    ['17 nov. 2025 09h05', 'fr', '2025-11-17T08:05'],
    ['17 de nov. de 2025, 14:05', 'pt-BR', '2025-11-17T13:05'],
    ['seg., 17 de nov. de 2025 às 14:05', 'pt-BR', '2025-11-17T13:05'],
    ['lun, 17 nov 2025 a las 2:05 p. m.', 'es-MX', '2025-11-17T13:05'],
    ['mar 4 mar 2025, 09:05', 'it', '2025-03-04T08:05'],
    ['mar 18 nov 2025, 09:05', 'it', '2025-11-18T08:05'],
    ['17 lis 2025, 09:05', 'pl', '2025-11-17T08:05'],
    ['17 listopada 2025 09:05', 'pl', '2025-11-17T08:05'],
    ['17 Kas 2025 Pzt 09:05', 'tr', '2025-11-17T08:05'],
    ['2025. nov. 17. 9:05', 'hu', '2025-11-17T08:05'],
    ['17.11.2025 klo 9.05', 'fi', '2025-11-17T08:05'],
    ['17/11/2025 09:05', 'el', '2025-11-17T08:05'],
    ['١٧ نوفمبر ٢٠٢٥، ٩:٠٥ ص', 'ar', '2025-11-17T08:05'],
    ['17 พ.ย. 2568 09:05', 'th', '2025-11-17T08:05'],
    ['17 พ.ย. 2025 09:05', 'th', '2025-11-17T08:05'],
    ['יום ב׳, 17 בנוב׳ 2025, 9:05', 'he', '2025-11-17T08:05'],
    ['2025-11-17 09:05', null, '2025-11-17T08:05'],
    ['2025-11-17T09:05:30.000Z', null, '2025-11-17T09:05'],
    ['2025-11-17T09:05:30+05:30', null, '2025-11-17T03:35'],
    ['Mon, 17 Nov 2025 09:05:00 -0500', 'de', '2025-11-17T14:05'],
    ['Mon, 17 Nov 2025 09:05:00 GMT', null, '2025-11-17T09:05'],
    ['17-11-25 09:05', 'nl', '2025-11-17T08:05'],
    ['17 Nov 25, 09:05', 'en-GB', '2025-11-17T08:05'],
  ])('%s (%s) is %s', (text, language, at) => {
    expect(read(text, language)).toBe(at);
  });

  it.each([
    ['Today 09:05', 'en', '2025-11-21T08:05'],
    ['Heute 09:05', 'de', '2025-11-21T08:05'],
    ['Yesterday 09:05', 'en', '2025-11-20T08:05'],
    ['gestern, 09:05', 'de', '2025-11-20T08:05'],
    ['Mo 09:05', 'de', '2025-11-17T08:05'],
    ['Mon 09:05', 'en', '2025-11-17T08:05'],
    ['Mon 9:05 PM', 'en-US', '2025-11-17T20:05'],
    ['09:05', 'de', '2025-11-21T08:05'],
    ['9:05 AM (2 hours ago)', 'en', '2025-11-21T08:05'],
    ['Nov 17, 9:05 AM', 'en', '2025-11-17T08:05'],
    ['17. Nov., 09:05', 'de', '2025-11-17T08:05'],
    ['17.11. 09:05', 'de', '2025-11-17T08:05'],
    ['24 Dec, 09:05', 'en-GB', '2024-12-24T08:05'],
    ['5月4日 10:08', 'ja', '2025-05-04T08:08'],
  ])('near the day it is read: %s (%s) is %s', (text, language, at) => {
    expect(read(text, language)).toBe(at);
  });

  it.each([
    ['a day alone is its beginning', '17 Nov 2025', 'en-GB', '2025-11-16T23:00'],
    ['an hour that the clock skipped', '30.03.2025 02:30', 'de', '2025-03-30T01:00'],
  ])('%s', (_name, text, language, at) => {
    expect(read(text, language)).toBe(at);
  });
});

describe('day and month in figures alone', () => {
  it.each([
    ['03/11/2025 09:05', 'en-GB', '2025-11-03T08:05'],
    ['03/11/2025 09:05', 'en-US', '2025-03-11T08:05'],
    ['03/11/2025 09:05', 'fr', '2025-11-03T08:05'],
    ['Mon 3/11/2025 9:05 AM', 'en-US', '2025-11-03T08:05'],
    ['11/17/2025 9:05 AM', 'fr', '2025-11-17T08:05'],
    ['17/11/2025 09:05', 'en-US', '2025-11-17T08:05'],
    ['2025/11/03 09:05', 'en-US', '2025-11-03T08:05'],
    ['03.11.2025 09:05', 'en-US', '2025-11-03T08:05'],
  ])('%s in %s is %s', (text, language, at) => {
    expect(read(text, language)).toBe(at);
  });

  it('are unclear where no language is known', () => {
    expect(read('03/11/2025 09:05', null)).toBeNull();
    expect(read('03/03/2025 09:05', null)).toBe('2025-03-03T08:05');
  });
});

describe('what is unclear', () => {
  it.each([
    ['', 'en'],
    ['yesterday or so', 'en'],
    ['Re: invoice 10/2025', 'en'],
    ['31 Feb 2025, 09:05', 'en-GB'],
    ['17 Nov 2025, 25:05', 'en-GB'],
    ['17 Nov 2027, 09:05', 'en-GB'],
    ['Fri 09:05', 'en'],
    ['May or June 2025, 09:05', 'en'],
    ['17.11.2025 09:05 – 18.11.2025', 'xx-unknown'],
    ['１７ 32 99', 'en'],
    ['17 Nov 1925, 09:05', 'en-GB'],
  ])('%s (%s) says nothing', (text, language) => {
    expect(read(text, language)).toBeNull();
  });

  it('is never thrown, whatever a page writes', () => {
    for (const language of ['en', 'not a language', '', 'x'.repeat(35), '😀'])
      for (const text of ['\u202e17.11.2025', '9'.repeat(5000), '((((', '📦 12:99', '1 2 3 4 5'])
        expect(() => read(text, language)).not.toThrow();
  });
});
