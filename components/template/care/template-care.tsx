import { memo } from 'react';
import type { ListedTemplate } from '../../../lib/app/template-list.ts';
import { Section } from '../../ui/section.tsx';
import styles from './care.module.css';
import { CopyActions } from './copy-actions.tsx';
import { CopyUse } from './copy-use.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { TextUseLine } from './text-use-line.tsx';

interface Props {
  readonly template: ListedTemplate;
  /** Something is typed that is not saved. */
  readonly unsaved: boolean;
  /** Opens another text: the copy that was just made, or the original of one that was removed. */
  readonly onGo: (id: string) => void;
}

/** What is done with a text beside writing it: counted, copied, used elsewhere, gone back to. */
export const TemplateCare = memo(function TemplateCare({ template, unsaved, onGo }: Props) {
  return (
    <Section level={4} title="About this text" data-testid="template-care">
      <div className={styles.care}>
        <TextUseLine templateId={template.id} />
        <CopyActions template={template} unsaved={unsaved} onGo={onGo} />
        {template.isCopy && <CopyUse template={template} />}
        <EarlierVersions template={template} unsaved={unsaved} />
      </div>
    </Section>
  );
});
