import type { AccountView } from '../../lib/app/account-view.ts';
import type { CallWords } from '../../lib/app/call-words.ts';
import type { CallForm } from '../../lib/domain/call-form.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { PersonView } from '../../lib/dunning/people.ts';
import { phoneWords } from '../account/phone-words.ts';
import { Badge } from '../ui/badge.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './call-sheet.module.css';
import { callFacts } from './guided-facts.ts';
import { SheetBegin } from './sheet-begin.tsx';
import { linesToConfirm } from './sheet-confirm.ts';
import { SheetHour } from './sheet-hour.tsx';
import { SheetItems } from './sheet-items.tsx';
import { SheetNumbers } from './sheet-numbers.tsx';
import { houseNumbers, othersToCall, ringable } from './sheet-person.ts';
import { sheetAgreements, sheetLast } from './sheet-record.ts';

interface Props {
  readonly view: AccountView;
  readonly person: PersonView | null;
  readonly form: CallForm;
  /** From the texts for calls; `undefined`: not read yet. */
  readonly words: CallWords | null | undefined;
  readonly onDial: (number: string) => void;
}

/** Everything one wants in view while the phone rings (P2, P3, P5, P6, P9, P11 to P13, P17). */
export function CallSheetBody({ view, person, form, words, onDial }: Props) {
  const facts = callFacts(view, { ...form, person: person?.contact.id ?? '' });
  const phones = person ? ringable(person) : houseNumbers(view);
  const others = othersToCall(view, person).slice(0, 2);
  const agreements = sheetAgreements(view);
  return (
    <Stack gap={4}>
      <Section title="Ask for" level={2}>
        <p className={styles.who} data-testid="sheet-person">
          {nameWords(person, view)}
        </p>
        {roleWords(person, view).map((words) => (
          <p key={words} className={styles.quiet}>
            {words}
          </p>
        ))}
        <SheetNumbers phones={phones} view={view} onDial={onDial} />
        {phones.length === 0 && (
          <p className={styles.quiet}>No number that can be called is on record. Note one under People.</p>
        )}
        {others.length > 0 && (
          <p className={styles.quiet} data-testid="sheet-others">
            If nobody answers: {others.map(otherWords).join(', or ')}.
          </p>
        )}
        <SheetHour view={view} />
      </Section>
      <SheetBegin facts={facts} words={words} />
      {view.findings.length > 0 && (
        <Section title="What was found" level={2}>
          <ul className={styles.rows}>
            {view.findings.map(({ code, text, next }) => (
              <li key={code + text} data-testid="finding" data-finding={code}>
                <p className={styles.plain}>{text}</p>
                <p className={styles.next}>{next}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Why now" level={2}>
        <ul className={styles.points}>
          {view.suggestion.reasons.map(({ code, text }) => (
            <li key={code + text}>{text}</li>
          ))}
        </ul>
      </Section>
      <Section title="Delivered and open" level={2}>
        <SheetItems view={view} />
      </Section>
      <Section title="Said last" level={2}>
        <DefinitionList layout="stacked" items={sheetLast(view)} />
      </Section>
      <Section title="Agreed so far" level={2}>
        {agreements.length === 0 && <p className={styles.quiet}>Nothing has been agreed yet.</p>}
        <ul className={styles.rows}>
          {agreements.map(({ id, text, state, tone, proof }) => (
            <li key={id} data-testid="sheet-agreement">
              <div className={styles.line}>
                <span className={styles.strong}>{text}</span>
                <Badge tone={tone}>{state}</Badge>
              </div>
              <p className={styles.quiet}>{proof}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Before you hang up" level={2}>
        <ul className={styles.points}>
          {linesToConfirm(view, person).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </Stack>
  );
}

/** P6: nobody's name is known yet; of a private customer it is their own. */
function nameWords(person: PersonView | null, { facts }: AccountView): string {
  if (person?.contact.name) return person.contact.name;
  return facts.account.kind === 'consumer' ? facts.account.name : 'Accounts payable, at the front desk';
}

const ROLES = {
  'accounts-payable': 'Accounts payable',
  owner: 'Owner',
  manager: 'Manager',
  unknown: null,
} as const;

function roleWords(person: PersonView | null, view: AccountView): string[] {
  if (!person)
    return view.facts.account.kind === 'consumer'
      ? []
      : ['No name is known yet: note it, with the extension.'];
  const { contact, isAway } = person;
  return [
    ROLES[contact.role] ?? '',
    contact.stale ? 'Is said to have left: ask who has taken over.' : '',
    contact.forbidden.includes('call') ? 'Does not want calls.' : '',
    isAway && contact.awayUntil !== null
      ? `Away until ${formatDay(contact.awayUntil, view.moment.locale, view.moment.today)}.`
      : '',
  ].filter(Boolean);
}

function otherWords({ contact, usable }: PersonView): string {
  const [phone] = usable.phones;
  const number = phone ? phoneWords(phone) : '';
  return contact.name === null ? number : `${contact.name}, ${number}`;
}
