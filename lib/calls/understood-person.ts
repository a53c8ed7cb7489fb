import type { CallForm } from '../domain/call-form.ts';
import type { ReportedPerson } from '../domain/call-report.ts';

/** Who was named as the one to ask for; `null`: nobody, for a role alone says nothing of whom to ring. */
export function understoodPerson({ rightPerson }: Pick<CallForm, 'rightPerson'>): ReportedPerson | null {
  if (!rightPerson) return null;
  const [name, phone, email] = [rightPerson.name, rightPerson.phone, rightPerson.email].map((text) =>
    text.trim(),
  );
  if (!name && !phone && !email) return null;
  return { name: name ?? '', role: rightPerson.role, phone: phone ?? '', email: email ?? '' };
}
