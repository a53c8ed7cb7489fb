export interface TourStep {
  /** A selector of the part it points at. */
  readonly at: string;
  readonly title: string;
  readonly text: string;
}

/** What somebody needs to know to work a first day. */
export const TOUR_STEPS: readonly TourStep[] = [
  {
    at: '[data-testid="due-row"]',
    title: 'Start at the top',
    text: 'The most urgent customer comes first, with what to do and why. A click opens the account beside your mail.',
  },
  {
    at: '[data-control="snooze"]',
    title: 'Done, later, or not this time',
    text: 'Note a call, put a customer aside until a day that suits, or leave one out with a reason. All of it can be undone.',
  },
  {
    at: '[data-testid="due-search"]',
    title: 'Find anybody',
    text: 'By name, mail address, phone or invoice number, whether something is due or not.',
  },
  {
    at: '[data-testid="due-help"]',
    title: 'Quicker by keyboard',
    text: 'Arrows move, Enter opens, s puts aside, d is done. All keys, and this tour, are here.',
  },
];
