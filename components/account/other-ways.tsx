import { Mail, MailOpen, Phone } from 'lucide-react';
import { useState } from 'react';
import type { Alternative } from '../../lib/app/alternatives.ts';
import type { Channel } from '../../lib/domain/contact.ts';
import { dayIn, type Instant } from '../../lib/domain/day.ts';
import { formatShortDay, formatTime } from '../../lib/domain/format-day.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import type { ContactActions } from './contact-actions.ts';
import styles from './other-ways.module.css';

interface Props extends Pick<ContactActions, 'onPrepareCall' | 'onWrite'> {
  /** Best first. */
  readonly ways: readonly Alternative[];
  readonly moment: Moment;
  /** What is asked before anything is done, as it stands above. */
  readonly asked: string | null;
}

const AT_FIRST = 5;

/** Whatever else could be done, each with what speaks against it; choosing one begins it. */
export function OtherWays({ ways, moment, asked, onPrepareCall, onWrite }: Props) {
  const [most, setMost] = useState(AT_FIRST);
  const forAll = saidOfAll(ways);
  return (
    <Disclosure summary="Other ways" detail={ways.length} data-testid="other-ways">
      {forAll.map((text) => (
        <p key={text} className={styles.forAll}>
          {text === asked
            ? 'The question above comes first for each of them.'
            : `Against each of them: ${text}`}
        </p>
      ))}
      <ul className={styles.list}>
        {ways.slice(0, most).map((way) => (
          <li key={way.channel + way.contactId}>
            <Way
              way={way}
              forAll={forAll}
              moment={moment}
              onStart={() => {
                const { channel, contactId } = way;
                if (channel === 'call') onPrepareCall(contactId);
                else onWrite({ channel, contactId });
              }}
            />
          </li>
        ))}
      </ul>
      {ways.length > most && (
        <Button variant="quiet" size="sm" onClick={() => setMost(ways.length)}>
          {ways.length - most} more
        </Button>
      )}
    </Disclosure>
  );
}

interface WayProps {
  readonly way: Alternative;
  readonly forAll: readonly string[];
  readonly moment: Moment;
  readonly onStart: () => void;
}

function Way({ way, forAll, moment, onStart }: WayProps) {
  const { channel, personName, isAllowed, from } = way;
  const [Icon, verb] = WORDS[channel];
  const against = way.against.filter(({ text }) => !forAll.includes(text));
  return (
    <button type="button" className={styles.way} data-testid="other-way" onClick={onStart}>
      <Icon aria-hidden="true" />
      <span className={styles.name}>
        {verb} {personName ?? 'accounts payable'}
      </span>
      {against.map(({ code, text }) => (
        <span key={code + text} className={styles.against} data-reason={code}>
          {text}
        </span>
      ))}
      {way.against.length === 0 && <span className={styles.against}>Nothing speaks against it</span>}
      {!isAllowed && (
        <span className={styles.against}>
          {from === null ? 'Not until something changes' : `Allowed from ${whenWords(from, moment)}`}
        </span>
      )}
    </button>
  );
}

/** What stands against every one of them is said once. */
function saidOfAll([first, ...others]: readonly Alternative[]): string[] {
  if (!first || others.length === 0) return [];
  const texts = first.against.map(({ text }) => text);
  return texts.filter((words) => others.every(({ against }) => against.some(({ text }) => text === words)));
}

/** "15:00" while it is today, else "Mon 23 Nov". */
function whenWords(at: Instant, { zone, locale, today }: Moment): string {
  const on = dayIn(zone, at);
  return on === today ? `${formatTime(at, zone, locale)} today` : formatShortDay(on, locale);
}

const WORDS: Record<Channel, readonly [typeof Phone, string]> = {
  call: [Phone, 'Call'],
  email: [Mail, 'Write to'],
  letter: [MailOpen, 'Write a letter to'],
};
