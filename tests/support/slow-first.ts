import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long though they are short: begun last, they would be waited for alone. */
const SLOW = [
  'tests/e2e/crash.test.ts',
  'tests/background/reminder-seasons.browser.test.ts',
  'tests/e2e/agreement-walk.test.ts',
  'tests/e2e/no-room.test.ts',
  'tests/adapters/gmail/contract.browser.test.ts',
  'tests/components/data/custody-worker.browser.test.ts',
  'tests/importers/mutated-files.test.ts',
  'tests/try/commands.test.ts',
];

/** Vitest's own order, which on a new machine is the larger file first, but for those that are known to be slow. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    // Within its project: files of one project follow each other so that they can share a process.
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    return projects.flatMap((name) => {
      const own = sorted.filter(({ project }) => project.name === name);
      return [...own.filter(isSlow), ...own.filter((file) => !isSlow(file))];
    });
  }
}

const isSlow = ({ moduleId }: TestSpecification) => SLOW.some((path) => moduleId.endsWith(path));
