import type { ListedTemplate } from '../../../lib/app/template-list.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './care.module.css';
import { ExportTexts } from './export-texts.tsx';
import { ImportTexts } from './import-texts.tsx';

/** Texts of one's own as a file: for a colleague, or another computer. */
export function TextFiles({ templates }: { readonly templates: readonly ListedTemplate[] }) {
  return (
    <Disclosure summary="Share your texts, or take over a colleague’s" data-testid="templates-files">
      <div className={styles.files}>
        <p className={styles.quiet}>
          A file holds your own texts, their earlier versions, and where they are used. Nothing about your
          customers but their numbers in this book is in it.
        </p>
        <ExportTexts templates={templates} />
        <ImportTexts />
      </div>
    </Disclosure>
  );
}
