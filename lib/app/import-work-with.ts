import type { ColumnMapping } from '../domain/column-mapping.ts';
import { type Day, dayIn } from '../domain/day.ts';
import type { ImportCandidates } from '../importers/candidates.ts';
import type { ImportAnswers } from '../importers/import-answers.ts';
import type { ImportWatch } from '../importers/import-progress.ts';
import type { SourceFile } from '../importers/source-file.ts';
import { refusal } from '../shared/result.ts';
import { readErasures } from '../storage/erasure-store.ts';
import { readMappings } from '../storage/mapping-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { confirmImport, type PreparedImport } from './confirm-import.ts';
import { erasedAgain } from './erased-again.ts';
import type { ImportWork } from './import-work.ts';
import { planImport } from './plan-import.ts';
import { previewOfPlan } from './preview-of-plan.ts';
import type { Program } from './program.ts';

type Held = Omit<PreparedImport, 'isSample'> & { readonly whyNot: string | null };

/** Files to what they say, whatever the book is. */
type ReadFiles = (asked: {
  readonly files: SourceFile[];
  readonly currency: string;
  readonly today: Day;
  readonly now: number;
  readonly answers: ImportAnswers;
  readonly mappings: ColumnMapping[];
  readonly watch?: ImportWatch;
}) => Promise<ImportCandidates>;

/** Reads, compares and writes imports: one at a time, what was read is held between `preview` and `confirm`. */
export function importWorkWith(program: Program, read: ReadFiles): ImportWork {
  const { database, defaults } = program;
  let held: Held | null = null;
  return {
    preview: async (files, answers, watch) => {
      held = null;
      const settings = await readSettings(database, defaults);
      const mappings = await readMappings(database);
      const now = program.now();
      const candidates = await read({
        files: [...files],
        currency: settings.homeCurrency,
        today: dayIn(settings.zone, now),
        now,
        answers,
        mappings,
        watch,
      });
      check(watch);
      const planned = await planImport(program, { candidates, answers });
      watch.signal.throwIfAborted();
      const erasures = await readErasures(database);
      const erased = await erasedAgain(candidates, planned.plan.newAccountKeys, erasures, settings.zone);
      watch.signal.throwIfAborted();
      const preview = previewOfPlan({ candidates, answers, planned, erased, settings, now });
      held = { candidates, answers, planned, whyNot: preview.whyNot };
      return preview;
    },
    confirm: async (watch, isSample = false) => {
      if (!held) return refusal('not-ready', 'Choose the files first.');
      if (held.whyNot !== null) return refusal('not-ready', held.whyNot);
      watch.signal.throwIfAborted();
      const done = await confirmImport(program, { ...held, isSample }, watch);
      // What was written once is not written again by a second tap.
      if (done.ok) held = null;
      return done;
    },
  };
}

function check(watch: ImportWatch): void {
  watch.signal.throwIfAborted();
  watch.progress({ step: 'checking', done: 0, of: null });
}
