import type { Place } from '../domain/place.ts';
import { regionZones } from './region-zones.ts';

// Numbering-plan areas by state and province, as assigned by 2026. Compared with libphonenumber's metadata (every code it
// holds valid for the United States or Canada stands here), state by state with public lists, and with lincmad.com for what
// is new. Toll-free and personal numbers (500, 600, 622, 633, 700, 800, 833, 888, 900 ...) belong nowhere and say nothing.
const UNITED_STATES = {
  AL: '205 251 256 334 483 659 938',
  AK: '907',
  AZ: '480 520 602 623 928',
  AR: '327 479 501 870',
  CA:
    '209 213 279 310 323 341 350 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 747 760 805 ' +
    '818 820 831 837 840 858 909 916 925 949 951',
  CO: '303 719 720 748 970 983',
  CT: '203 475 860 959',
  DC: '202 771',
  DE: '302',
  FL: '239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954',
  GA: '229 404 470 478 678 706 762 770 912 943',
  HI: '808',
  IA: '319 515 563 641 712',
  ID: '208 986',
  IL: '217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872',
  IN: '219 260 317 463 574 765 812 930',
  KS: '316 620 785 913',
  KY: '270 364 502 606 859',
  LA: '225 318 337 504 985',
  MA: '339 351 413 508 617 774 781 857 978',
  MD: '227 240 301 410 443 667',
  ME: '207',
  MI: '231 248 269 313 517 586 616 679 734 810 906 947 989',
  MN: '218 320 507 612 651 763 924 952',
  MO: '235 314 417 557 573 636 660 816 975',
  MS: '228 601 662 769',
  MT: '406',
  NC: '252 336 472 704 743 828 910 919 980 984',
  ND: '701',
  NE: '308 402 531',
  NH: '603',
  NJ: '201 551 609 640 732 848 856 862 908 973',
  NM: '505 575',
  NV: '702 725 775',
  NY: '212 315 329 332 347 363 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934',
  OH: '216 220 234 283 326 330 380 419 436 440 513 567 614 740 937',
  OK: '405 539 572 580 918',
  OR: '458 503 541 971',
  PA: '215 223 267 272 412 445 484 570 582 610 717 724 814 835 878',
  RI: '401',
  SC: '803 821 839 843 854 864',
  SD: '605',
  TN: '423 615 629 731 865 901 931',
  TX: '210 214 254 281 325 346 361 409 430 432 469 512 682 713 726 737 806 817 830 832 903 915 936 940 945 956 972 979',
  UT: '385 435 801',
  VA: '276 434 540 571 686 703 757 804 826 948',
  VT: '802',
  WA: '206 253 360 425 509 564',
  WI: '262 274 353 414 534 608 715 920',
  WV: '304 681',
  WY: '307',
  AS: '684',
  GU: '671',
  MP: '670',
  PR: '787 939',
  VI: '340',
};

const CANADA = {
  AB: '368 403 568 587 780 825',
  BC: '236 250 257 604 672 778',
  MB: '204 431 584',
  NB: '428 506',
  NL: '709 879',
  ON: '226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 807 905 942',
  QC: '263 273 354 367 418 438 450 468 514 579 581 819 873',
  SK: '306 474 639',
};

/** One code for several provinces: the country is certain, the province is not. Nova Scotia and Prince Edward Island; YT, NT, NU. */
const CANADA_SHARED = { maritime: '782 902', territories: '867' };

const OTHER_COUNTRIES = {
  AG: '268',
  AI: '264',
  BB: '246',
  BM: '441',
  BS: '242',
  DM: '767',
  DO: '809 829 849',
  GD: '473',
  JM: '658 876',
  KN: '869',
  KY: '345',
  LC: '758',
  MS: '664',
  SX: '721',
  TC: '649',
  TT: '868',
  VC: '784',
  VG: '284',
};

/**
 * Codes that lie in one zone although their state has two. The law lets one presume the zone of the area code (FL
 * 559.72); a code on the line between two zones is left out and gets all zones of its state.
 */
const ONE_ZONE = {
  'America/New_York':
    '239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954 865 502 859 260 317 463 765 ' +
    '231 248 269 313 517 586 616 679 734 810 947 989',
  'America/Chicago':
    '210 214 254 281 325 346 361 409 430 469 512 682 713 726 737 806 817 830 832 903 936 940 945 956 972 979 ' +
    '615 629 731 901 402 531 316 913',
  'America/Denver': '915',
  'America/Phoenix': '480 520 602 623',
  'America/Los_Angeles': '503 971 702 725',
  'America/Toronto':
    '226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 905 942 263 354 438 450 468 514 579 819 873',
  'America/Vancouver': '604',
  'America/Halifax': CANADA_SHARED.maritime,
};

export interface CodeArea {
  readonly place: Place;
  /** Its zones, where they are fewer than those of the place; `null`: those of the place. */
  readonly zones: readonly string[] | null;
}

const AREAS: ReadonlyMap<string, CodeArea> = new Map(
  [
    ...placed('US', UNITED_STATES),
    ...placed('CA', CANADA),
    ...Object.values(CANADA_SHARED).flatMap((codes) => entries(codes, place('CA', null))),
    ...Object.entries(OTHER_COUNTRIES).flatMap(([country, codes]) => entries(codes, place(country, null))),
  ].map(([code, where]) => [code, { place: where, zones: zonesOfCode(code) }]),
);

/**
 * Where an area code of the North American plan lies (B6, 2): areaOf('512') is Texas, on the clock of Chicago;
 * areaOf('902') is Canada without a province; areaOf('800') is `null`.
 */
export function areaOf(code: string): CodeArea | null {
  return AREAS.get(code) ?? null;
}

function placed(country: string, regions: Readonly<Record<string, string>>): [string, Place][] {
  return Object.entries(regions).flatMap(([region, codes]) => entries(codes, place(country, region)));
}

function entries(codes: string, where: Place): [string, Place][] {
  return codes.split(' ').map((code) => [code, where]);
}

function place(country: string, region: string | null): Place {
  return { country, region, city: null };
}

function zonesOfCode(code: string): string[] | null {
  if (code === CANADA_SHARED.territories)
    return ['YT', 'NT', 'NU'].flatMap((region) => regionZones('CA', region) ?? []);
  const only = Object.entries(ONE_ZONE).find(([, codes]) => codes.split(' ').includes(code));
  return only ? [only[0]] : null;
}
