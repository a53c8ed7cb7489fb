import { day } from '../domain/day.ts';

/** The day all sources were last looked at. */
export const CHECKED_ON = day('2026-11-21');

/** What was read, under the numbers of the source list in `rules.md`. */
const SOURCES = {
  R1: 'ballardspahr.com 2013-07-11',
  R2: 'scribd 152913139 (bulletin text)',
  R3: 'fastdemocracy DCB00016818 (enrolled act), consumerfsblog 2021/09',
  R4: 'statutes.legis.state.tx.us fi.392',
  R5: 'flsenate.gov 2025/232 c2',
  R6: 'caclf.com Rosenthal text',
  R7: 'ncleg.gov GS_75-50',
  R8: 'regulations.justia.com 940 CMR 7.04',
  R9: 'harperjames.co.uk, cebta.org.uk, helix-law.co.uk on the protocol',
  R10: 'support.smslp.com a2733 (from the CFPB small entity guide)',
  R11: 'nafcu.org "Call limits - a second look"',
  R12: 'smslp a2764',
  R13: 'acainternational.org 03/16/2023',
  R14: 'insidearm 00048424',
  R15: 'lawserver.com 12 CFR 1006.6',
  R16: 'mondaq 1009288',
  R17: 'acainternational.org 01/19/2023; smslp a3058',
  R18: 'Collector magazine 2021/04 p.24',
  R19: 'geranioslaw.com 2021/11/01',
  R20: 'consumerfinance.gov 1006 interp-2',
  R21: 'smslp a2740',
  R22: '12 CFR 1006.10 research copy',
  R23: 'apeccp.org.tw 1692e; frrsdigital 1692e',
  R24: 'hallikainen.com 64.1200 (2021)',
  R25: 'consumerprotection.uslegal.com',
  R26: 'ohioconstructionlaw.keglerbrown.com',
  R27: 'rstanleylaw.com',
  R28: 'beachdirecthilti copy of a California attorney page (secondary)',
  R29: 'justia 7.05',
  R30: 'justia 7.06',
  R31: 'justia/cornell 7.07, 7.08',
  R32: 'masslegalhelp.org creditors-debt-collectors',
  R33: 'nyc.gov debt-collection-rules-faq (then: 1 Apr 2025)',
  R34: 'infobytes.orrick.com 2025-04-18 (then: 1 Oct 2025)',
  R35: 'americollect.com 2026/04 (now: 1 Sept 2026)',
  R36: 'creditandcollectionnews.com on the permanent version',
  R37: 'washingtonlawyer.dcbar.org Nov 2022',
  R38: 'faegredrinker.com 2025-05-28',
  R39: 'weblaws.org 392.301',
  R40: 'onecle 75-53',
  R41: 'flashbill.co.uk',
  R42: 'paymentcheck.co.uk; creditcorpgroup.co.uk (simple interest)',
  R43: 'handbook.fca.org.uk CONC 7.9 (2024-01-01)',
  R44: 'FCA related provisions CONC 7.9.1',
  R45: 'legislation.gov.uk 1970/31 s.40',
  R46: 'howespercival.com 2018',
  R47: 'sintons.co.uk; robinreturn.co.uk',
  R48: 'eur-lex LEGISSUM:mi0074; lexology d432cd44 (no reminder needed)',
  R49: 'haldan-inkasso.de (BGB 286(3) text)',
  R50: 'agens-wfi-inkasso.de',
  R51: 'anwaltsregister.de d2418',
  R52: 'dahag.de Mahngebuehren',
  R53: 'dodicklandau.ca 754 (quoting ontario.ca)',
  R54: 'advocacycentreelderly.org FAQ; ontario.ca stop-collection-agency-calls',
  R55: 'quickscribe.bc.ca Bill 2-2004 Part 7',
  R56: 'consumerprotectionbc.ca p=16434',
  R57: 'peopleslawschool.ca',
  R58: 'opc.gouv.qc.ca times',
  R59: 'accc.gov.au part 2 section 4',
  R60: 'accc.gov.au part 2 section 5',
  R61: 'choice.com.au 2014',
  R62: 'docslib 12822832 "Does anybody really know what time it is?"',
} as const;

/** cite('12 CFR 1006.6(e)', 'R18') is "12 CFR 1006.6(e) (Collector magazine 2021/04 p.24)". */
export function cite(law: string, ...read: readonly (keyof typeof SOURCES)[]): string {
  return `${law} (${read.map((number) => SOURCES[number]).join('; ')})`;
}

/** A rule that is known of, though nobody here has read it. */
export function unread(law: string): string {
  return `${law} (not read in a source)`;
}
