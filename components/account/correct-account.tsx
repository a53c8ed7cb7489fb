import { UserRoundSearch } from 'lucide-react';
import { useState } from 'react';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { useChooseAccount } from '../hooks/use-choose-account.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Stack } from '../ui/stack.tsx';
import { PickAccount } from './pick-account.tsx';
import { scopeWords } from './scope-words.ts';

interface Props {
  readonly tabId: number | null;
  readonly tab: TabState | null;
  /** Shows an account without remembering anything. */
  readonly onShow: (accountId: string | null) => void;
}

/** "Not the right customer?": another one, remembered for the conversation, the record or the person (A6). */
export function CorrectAccount({ tabId, tab, onShow }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [forPerson, setForPerson] = useState(false);
  const { scopes, pageScope, choose, forget } = useChooseAccount(tabId, tab);
  const person = tab?.match.contactAddress ?? null;
  const isChosen = tab?.match.kind === 'match' && tab.match.evidence.kind === 'chosen';
  const pick = async (accountId: string) => {
    setOpen(false);
    onShow(scopes.length === 0 ? accountId : null);
    await choose(accountId, pageScope !== null && !forPerson ? pageScope : 'address');
  };
  const takeBack = async () => {
    setOpen(false);
    await forget();
  };
  return (
    <>
      <IconButton
        label="Choose another customer"
        size="sm"
        icon={<UserRoundSearch size={16} />}
        data-testid="correct-account"
        onClick={() => setOpen(true)}
      />
      <Dialog open={isOpen} onOpenChange={setOpen} title="Choose another customer" size="sm">
        <Stack>
          <PickAccount label="Customer’s name" onPick={({ id }) => void pick(id)} />
          {person !== null && pageScope !== null && (
            <Checkbox
              label={`Remember for every mail from ${person}`}
              hint={`Otherwise for ${scopeWords(pageScope)} only.`}
              checked={forPerson}
              onChange={(event) => setForPerson(event.target.checked)}
            />
          )}
          {isChosen && <Button onClick={() => void takeBack()}>Forget my choice</Button>}
        </Stack>
      </Dialog>
    </>
  );
}
