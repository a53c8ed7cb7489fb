/** What the bench leaves in the pages and the worker it measures. */
declare var benchNow: () => number;
declare var benchNotes: unknown[];
