import { adjustRule } from '../../lib/app/adjust-rule.ts';
import { type ContactRules, contactRules } from '../../lib/app/contact-rules.ts';
import { useSurface } from './surface.ts';
import { useBookCommand } from './use-book-command.ts';
import { type Live, useLive } from './use-live.ts';

/** Every contact rule with what was changed about it, live. */
export function useContactRules(): Live<ContactRules> {
  const { program } = useSurface();
  return useLive(() => contactRules(program), [program]);
}

export const useAdjustRule = () => useBookCommand(adjustRule);
