import { MessageSquareQuote, Voicemail } from 'lucide-react';
import { Card } from '../ui/card.tsx';
import styles from './spoken-sheet.module.css';

interface SpokenSheetProps {
  readonly words: string;
  readonly channel: 'voicemail' | 'call-opening';
}

/** Read slowly, as one does on the phone. */
const WORDS_PER_MINUTE = 130;

/** What is said: to a machine, or when somebody answers, large enough to be read aloud from. */
export function SpokenSheet({ words, channel }: SpokenSheetProps) {
  const isVoicemail = channel === 'voicemail';
  const seconds = Math.max(5, Math.round(((words.split(/\s+/).length / WORDS_PER_MINUTE) * 60) / 5) * 5);
  return (
    <Card padding="none">
      <p className={styles.head}>
        {isVoicemail ? <Voicemail aria-hidden="true" /> : <MessageSquareQuote aria-hidden="true" />}
        <span>
          {isVoicemail ? 'What is said to the machine' : 'What is said when somebody answers'}, about{' '}
          {seconds} seconds
        </span>
      </p>
      <div className={styles.words} dir="auto">
        {words}
      </div>
    </Card>
  );
}
