import { useState } from 'react';
import type { ListedTemplate } from '../../../lib/app/template-list.ts';
import { dayIn } from '../../../lib/domain/day.ts';
import { formatDay, formatTime } from '../../../lib/domain/format-day.ts';
import type { Settings } from '../../../lib/domain/settings.ts';
import type { TemplateVersion } from '../../../lib/domain/template.ts';
import { count } from '../../../lib/shared/text.ts';
import { useFirmSettings } from '../../hooks/use-firm-settings.ts';
import { useRestoreVersion, useTakeOurs } from '../../hooks/use-template-care.ts';
import { useTemplateVersions } from '../../hooks/use-text-facts.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Row } from '../../ui/row.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import careStyles from './care.module.css';
import { DifferenceView } from './difference-view.tsx';
import styles from './earlier-versions.module.css';
import { useChangeToast } from './use-change-toast.ts';

interface Props {
  readonly template: ListedTemplate;
  readonly unsaved: boolean;
}

/** What the text read before, each with what changed since, and a way back to it (F4). */
export function EarlierVersions({ template, unsaved }: Props) {
  const versions = useTemplateVersions(template.id);
  const settings = useFirmSettings();
  if (versions.state !== 'ready' || settings.state !== 'ready') return null;
  const listed = versions.value;
  if (listed.length === 0 && !template.isOwn) return null;
  return (
    <Disclosure
      summary="Earlier versions"
      detail={listed.length > 0 ? count(listed.length, 'version') : 'Only the built-in text'}
      data-testid="template-versions"
    >
      <div className={styles.versions}>
        {unsaved && <p className={careStyles.quiet}>Save or undo what you have typed to use one of them.</p>}
        <ul className={careStyles.list}>
          {listed.map((version) => (
            <Version
              key={version.id}
              version={version}
              template={template}
              unsaved={unsaved}
              settings={settings.value}
            />
          ))}
          {template.isOwn && <BuiltInVersion template={template} unsaved={unsaved} />}
        </ul>
      </div>
    </Disclosure>
  );
}

function Version({
  version,
  template,
  unsaved,
  settings,
}: Props & { readonly version: TemplateVersion; readonly settings: Settings }) {
  const { run, busy, refusal } = useRestoreVersion();
  const toast = useChangeToast();
  const { zone, locale } = settings;
  const at = version.replacedAt;
  const day = formatDay(dayIn(zone, at), locale);
  return (
    <VersionRow
      name={`Until ${day}, ${formatTime(at, zone, locale)}`}
      source={version}
      template={template}
      unsaved={unsaved}
      busy={busy}
      why={refusal?.message}
      onUse={async () => {
        const change = await run({ templateId: template.id, versionId: version.id });
        if (change) toast({ title: `“${template.name}” reads as it did until ${day}` }, change);
      }}
    />
  );
}

function BuiltInVersion({ template, unsaved }: Props) {
  const { run, busy, refusal } = useTakeOurs();
  const toast = useChangeToast();
  return (
    <VersionRow
      name="The built-in text"
      source={template.builtIn}
      template={template}
      unsaved={unsaved}
      busy={busy}
      why={refusal?.message}
      onUse={async () => {
        const change = await run(template.id);
        if (change) toast({ title: `“${template.name}” reads like the built-in text` }, change);
      }}
    />
  );
}

interface RowProps extends Props {
  readonly name: string;
  readonly source: { readonly subject: string; readonly body: string };
  readonly busy: boolean;
  readonly why: string | undefined;
  readonly onUse: () => void;
}

function VersionRow({ name, source, template, unsaved, busy, why, onUse }: RowProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={careStyles.row} data-testid="template-version">
      <Row justify="between">
        <span>{name}</span>
        <Row gap={1}>
          <Button
            size="sm"
            variant="quiet"
            aria-expanded={isOpen}
            data-testid="template-version-compare"
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Hide the changes' : 'Show what changed'}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
          <Button size="sm" busy={busy} disabled={unsaved} data-testid="template-version-use" onClick={onUse}>
            Use this again<VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        </Row>
      </Row>
      {why !== undefined && <Callout tone="problem" title={why} />}
      {isOpen && <DifferenceView before={source} after={template.current} />}
    </li>
  );
}
