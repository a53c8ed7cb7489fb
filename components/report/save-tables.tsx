import { Download } from 'lucide-react';
import { type ReportTable, reportCsv } from '../../lib/reports/report-table.ts';
import { groupBy } from '../../lib/shared/list.ts';
import { saveFile } from '../data/save-file.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useToast } from '../ui/use-toast.ts';

interface Props {
  /** Of the figure, for whoever reads by ear. */
  readonly title: string;
  readonly tables: readonly ReportTable[];
  readonly when: string;
}

/** The tables of a figure as files for a spreadsheet; those of the same columns are one file. */
export function SaveTables({ title, tables, when }: Props) {
  const { show } = useToast();
  const files = [...groupBy(tables, ({ file }) => file)];
  const save = async (file: string, of: readonly ReportTable[]) => {
    const pieces: string[] = [];
    for (const piece of reportCsv(of)) {
      pieces.push(piece);
      // The page goes on between two pieces of a long list.
      await new Promise((done) => setTimeout(done));
    }
    const name = `per-our-call-${file}-${when}.csv`;
    saveFile(name, new Blob(pieces, { type: 'text/csv;charset=utf-8' }));
    show({ title: `“${name}” is in your downloads` });
  };
  const [first] = files;
  const button = (onClick?: () => void) => (
    <Button
      size="sm"
      variant="quiet"
      icon={<Download />}
      aria-label={`Save as CSV: ${title}`}
      onClick={onClick}
    >
      Save as CSV
    </Button>
  );
  if (first && files.length === 1) return button(() => void save(first[0], first[1]));
  return (
    <Menu
      align="end"
      label={`Save as CSV: ${title}`}
      trigger={button()}
      items={files.map(([file, of]) => ({
        id: file,
        label: of[0]?.caption ?? file,
        onSelect: () => void save(file, of),
      }))}
    />
  );
}
