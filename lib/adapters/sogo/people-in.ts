import { PEOPLE, PERSON } from './selectors.ts';

/** What is shown of the people in one field of a message or a written mail. */
export function peopleIn(root: Element, field: string): string[] {
  return Array.from(
    root.querySelectorAll(`${PEOPLE(field)} ${PERSON}`),
    ({ textContent }) => textContent ?? '',
  );
}
