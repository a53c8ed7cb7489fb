import { Scale } from 'lucide-react';
import type { Courtesy } from '../../lib/calls/call-branch.ts';
import { ALL_RULES } from '../../lib/compliance/all-rules.ts';
import { isHouseRule } from '../../lib/compliance/contact-rule.ts';
import styles from './guided-call.module.css';
import type { Said } from './said-here.ts';

/** What to say, to be read off at a glance. */
export function SayWords({ said: { sentences, language, languageName } }: { readonly said: Said }) {
  if (sentences.length === 0) return null;
  return (
    <div>
      <p className={styles.kicker}>{languageName ? `Say, in ${languageName}` : 'Say'}</p>
      <div className={styles.say} data-testid="call-say" lang={language}>
        {sentences.map((sentence) => (
          <p key={sentence} dir="auto">
            “{sentence}”
          </p>
        ))}
      </div>
    </div>
  );
}

/** What to listen for, and what to write down. */
export function ListenFor({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.listen}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What law or courtesy asks here, with where it stands. */
export function CourtesyNote({ courtesy }: { readonly courtesy: Courtesy }) {
  return (
    <aside className={styles.courtesy} data-testid="call-courtesy">
      <Scale size={16} aria-hidden />
      <div>
        <p>{courtesy.text}</p>
        <p className={styles.source}>{sourceWords(courtesy)}</p>
      </div>
    </aside>
  );
}

/** "Rule US6, USA: 12 CFR 1006.2(j). We keep to it everywhere." Where it was read stands with the rules of contact. */
export function sourceWords({ rule }: Courtesy): string {
  const law = ALL_RULES.find(({ id }) => id === rule);
  if (!law) return 'Our own rule, as a courtesy.';
  if (isHouseRule(law)) return 'Our own rule, kept everywhere; stricter than the laws we know of.';
  const where = law.place ? `, ${law.place.name}` : '';
  const unread = law.verified ? '' : ' Not verified.';
  const [paragraph] = law.source.split(' (');
  return `Rule ${law.number}${where}: ${paragraph}.${unread} We keep to it everywhere.`;
}
