import { count, joinWords } from '../../../lib/shared/text.ts';
import { useImportTexts } from '../../hooks/use-text-files.ts';
import { Callout } from '../../ui/callout.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Row } from '../../ui/row.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import styles from './care.module.css';
import { ImportReview } from './import-review.tsx';
import { useChangeToast } from './use-change-toast.ts';

/** Texts from a file: looked at before anything is written. */
export function ImportTexts() {
  const { opened, opening, taking, close } = useImportTexts();
  const toast = useChangeToast();
  const refusal = opening.refusal ?? taking.refusal;

  async function take(theirs: ReadonlySet<string>) {
    const done = await taking.run(theirs);
    if (!done) return;
    const words = [
      done.added > 0 ? `${done.added} added` : '',
      done.replaced > 0 ? `${done.replaced} replaced` : '',
      done.kept > 0 ? `${done.kept} kept as yours` : '',
      done.choices > 0 ? `${count(done.choices, 'choice')} of where they are used` : '',
    ].filter((part) => part !== '');
    const leftOut =
      done.choicesLeftOut > 0
        ? ` ${count(done.choicesLeftOut, 'choice')} of where they are used did not fit here.`
        : '';
    const said = words.length > 0 ? `${joinWords(words)}.` : 'Nothing had to be changed.';
    toast({ title: 'The texts are here', text: `${said}${leftOut}` }, done.change);
  }

  return (
    <div className={styles.care}>
      {refusal && (
        <Callout tone="problem" title="The file was not taken over" data-testid="templates-import-refusal">
          {refusal.message}
        </Callout>
      )}
      {opening.busy && (
        <Row role="status">
          <Spinner /> Trying each text of the file
        </Row>
      )}
      {opened ? (
        <ImportReview
          key={opened.name}
          name={opened.name}
          rows={opened.rows}
          busy={taking.busy}
          onTake={take}
          onClose={close}
        />
      ) : (
        <FileDrop
          label="Choose a file of texts"
          hint="or drop it here. You see what is in it before anything is changed."
          accept=".json,application/json"
          multiple={false}
          disabled={opening.busy}
          data-testid="templates-import"
          onFiles={([file]) => file && void opening.run(file)}
        />
      )}
    </div>
  );
}
