/** What is put aside until a day comes up at that hour, on the firm's clock. */
export const MORNING = 8;
