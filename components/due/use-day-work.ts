import { useRef } from 'react';
import type { Result } from '../../lib/shared/result.ts';
import type { TakeBack } from '../hooks/use-day-commands.ts';
import { useToast } from '../ui/use-toast.ts';

interface DoneHere {
  /** "Put aside until Mon 23 Nov". */
  readonly title: string;
  readonly name: string;
  readonly takeBack: TakeBack;
}

export interface DayWork {
  /** Does it and says so, with the way back; says why not where it is refused. `true`: it was done. */
  readonly run: (
    words: Pick<DoneHere, 'title' | 'name'>,
    work: () => Promise<Result<TakeBack>>,
  ) => Promise<boolean>;
  /** Takes back the last thing that was done here; the one before it comes next. */
  readonly undoLast: () => void;
  readonly say: (title: string, text: string) => void;
}

/** What is done from rows one after the other, each said in a notice and all of it undone the way it came. */
export function useDayWork(): DayWork {
  const { show, close } = useToast();
  const stack = useRef<{ readonly done: DoneHere; readonly notice: string }[]>([]);

  const attempt = async <T>(name: string, work: () => Promise<Result<T>>): Promise<Result<T> | null> => {
    try {
      const result = await work();
      if (!result.ok) show({ title: result.message, text: name, tone: 'problem' });
      return result;
    } catch (error) {
      console.error(error);
      show({ title: 'That did not work; nothing was changed', text: String(error), tone: 'problem' });
      return null;
    }
  };

  const takeBack = async (done: DoneHere) => {
    const at = stack.current.findIndex((one) => one.done === done);
    const [one] = at < 0 ? [] : stack.current.splice(at, 1);
    if (!one) return;
    close(one.notice);
    const result = await attempt(done.name, done.takeBack);
    if (result?.ok) show({ title: `Taken back: ${inSentence(done.title)}`, text: done.name });
    // Nothing was changed, so it can be tried again.
    else if (result === null) stack.current.push(one);
  };

  return {
    run: async ({ title, name }, work) => {
      const result = await attempt(name, work);
      if (!result?.ok) return false;
      const done: DoneHere = { title, name, takeBack: result.value };
      const notice = show({
        title,
        text: name,
        timeoutMs: 8000,
        action: { label: 'Undo', onAction: () => void takeBack(done) },
      });
      stack.current.push({ done, notice });
      return true;
    },
    undoLast: () => {
      const last = stack.current.at(-1);
      if (last) void takeBack(last.done);
      else show({ title: 'There is nothing to take back', text: 'Nothing was changed here yet.' });
    },
    say: (title, text) => void show({ title, text }),
  };
}

function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
