/** How the clerk of a simulation works and answers what is asked: her stated policy. */
export interface ClerkHabits {
  /** Figures are imported on the first working day after so many days; 1: each working day, 7: weekly. */
  readonly importEveryDays: number;
  /** The hour of the seller's day at which the list is looked through. */
  readonly beginsAt: number;
  /** A final notice is decided on when it is asked about, to go so many days later; `null`: never, asked again in 30 days. */
  readonly finalNoticeAfterDays: number | null;
  /** The same for handing over to a collection partner. */
  readonly handOffAfterDays: number | null;
  /** Name of that partner, for the log. */
  readonly partner: string;
}

export const USUAL_HABITS: ClerkHabits = {
  importEveryDays: 1,
  beginsAt: 9,
  finalNoticeAfterDays: 1,
  handOffAfterDays: 3,
  partner: 'Collection partner',
};
