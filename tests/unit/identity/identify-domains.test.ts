import providers from 'email-providers/all.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '../../../lib/identity/identify.ts';
import { buildPageEvidence } from '../../support/build-page-evidence.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

/** What is found for a sender when only domains are known. */
function match(sender: string, domains: { domain: string; accountId: string }[]): string {
  const participants = [{ address: sender, name: null, role: 'from' as const, viaGroup: false }];
  const known = { numbers: [], addresses: [], phones: [], domains, names: [], choices: [], accounts: [] };
  const own = { addresses: ['bob@ourfirm.example'], domains: [] };
  const found = identify({ evidence: buildPageEvidence({ participants }), own, known });
  return found.kind === 'match' ? `by ${found.evidence.kind}` : found.kind;
}

describe('cases 44 and 45, whatever else is known', { timeout: 600_000 }, () => {
  const anyLocal = fc.stringMatching(/^[a-z][a-z0-9.]{0,8}$/);
  const accounts = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 });

  it('a free-mail domain never matches by domain', () => {
    const free = fc.oneof(
      fc.constantFrom(...providers),
      fc.constantFrom('mail.gmx.de', 'me.com', 'tuta.com', 'x.yahoo.co.uk', 'googlegroups.com'),
    );
    fc.assert(
      fc.property(anyLocal, free, accounts, (local, host, ids) => {
        const domains = ids.map((accountId) => ({ domain: host, accountId }));
        expect(match(`${local}@${host}`, domains)).toBe('unknown');
      }),
      { numRuns: fuzzRuns(300) },
    );
  });

  it('a domain that two accounts share never matches by domain', () => {
    fc.assert(
      fc.property(anyLocal, accounts, fc.boolean(), (local, ids, repeat) => {
        const domains = [...ids, ...(repeat ? ids : [])].map((accountId) => ({
          domain: 'northwind.example',
          accountId,
        }));
        const found = match(`${local}@northwind.example`, domains);
        expect(found.includes('by domain')).toBe(ids.length === 1);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});
