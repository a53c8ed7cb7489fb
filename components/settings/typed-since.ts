/** Of what is typed, what is not as it was sent: saving takes its time, and what is typed meanwhile stays typed. */
export function typedSince<T extends object>(sent: Partial<T>, now: Partial<T>): Partial<T> {
  const left = { ...now };
  for (const field of Object.keys(now) as (keyof T)[]) if (now[field] === sent[field]) delete left[field];
  return left;
}
