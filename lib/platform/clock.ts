/** The one place where the program reads the clock and asks the browser where it is. */
export const clock = {
  now: (): number => Date.now(),
  zone: (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: (): string => navigator.language || 'en-US',
};
