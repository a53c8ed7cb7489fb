import type { z } from 'zod';
import { type PageEvidence, pageEvidenceSchema } from '../../lib/domain/page-evidence.ts';

/** A thread in Bob's Gmail with a mail from `buildContact()`; no invoice number in it. */
export function buildPageEvidence(overrides: Partial<z.input<typeof pageEvidenceSchema>> = {}): PageEvidence {
  return pageEvidenceSchema.parse({
    site: 'gmail',
    view: 'thread',
    own: ['bob@ourfirm.example'],
    threadKey: 'thread-1',
    subject: 'Hello',
    participants: [
      { address: 'mary.adams@northwind.example', name: 'Mary Adams', role: 'from', viaGroup: false },
    ],
    numbers: [],
    language: 'en',
    messages: [],
    company: null,
    domains: [],
    phones: [],
    composes: [],
    missed: [],
    ...overrides,
  });
}
