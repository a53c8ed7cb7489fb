import { UserRoundSearch } from 'lucide-react';
import type { AccountFace as Face } from '../../lib/app/account-face.ts';
import type { Channel } from '../../lib/domain/contact.ts';
import { AccountFace } from '../account/account-face.tsx';
import { AccountFigures } from '../account/account-figures.tsx';
import type { PanelAccount } from '../hooks/use-panel-account.ts';
import { PanelShell } from '../ui/panel-shell.tsx';
import { PlainIconButton } from '../ui/plain-icon-button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { panelEvidence } from './panel-evidence.ts';

interface Props {
  readonly panel: PanelAccount;
  /** `null`: it is not known yet who it is, or nothing is kept of the account. */
  readonly face: Face | null;
  readonly isPressed: boolean;
  readonly onPress: (channel: Channel) => void;
}

/** The first picture of the panel, from what the lists have kept; the account itself takes its place without a jump. */
export function PanelFace({ panel, face, isPressed, onPress }: Props) {
  if (face === null) {
    return (
      <PanelShell>
        <Skeleton label="Looking at the page" lines={6} />
      </PanelShell>
    );
  }
  const match = panel.tab?.match.kind === 'match' ? panel.tab.match : null;
  return (
    <PanelShell
      header={
        <AccountFigures
          name={face.name}
          figures={face.figures}
          locale={face.locale}
          evidence={panelEvidence(panel)}
          isGuess={match?.accountId === face.accountId && match.isGuess}
          // What it opens comes with the account.
          correct={
            <PlainIconButton
              label="Choose another customer"
              size="sm"
              icon={<UserRoundSearch size={16} />}
              aria-disabled
            />
          }
          notes={null}
        />
      }
      stickyHeader={false}
      label="Account"
    >
      <AccountFace face={face} isPressed={isPressed} onPress={onPress} />
    </PanelShell>
  );
}
