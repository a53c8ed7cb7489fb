import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, runProgram, type Step } from './step.ts';

/** Projects of tests/vitest.config.ts that one Vitest run covers; "unit-*" names several. */
export function vitestStep(
  name: string,
  projects: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Step {
  return { name, run: () => runVitest(projects, env) };
}

async function runVitest(
  projects: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'vitest-report-'));
  const report = join(folder, 'report.json');
  try {
    const args = [
      'run',
      '--config',
      'tests/vitest.config.ts',
      ...projects.flatMap((project) => ['--project', project]),
    ];
    const code = await runProgram(
      'vitest',
      [...args, '--reporter=default', '--reporter=json', `--outputFile=${report}`],
      env,
    );
    const { passed, failed, atSecondTry } = await outcome(report);
    for (const test of atSecondTry) console.log(`Passed at the second try only: ${test}`);
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly testResults?: readonly { readonly assertionResults: readonly TestReport[] }[];
}

interface TestReport {
  readonly fullName: string;
  readonly status: string;
  /** Of every try. */
  readonly failureMessages: readonly string[];
}

/** No report means that Vitest ended before its tests did; the exit code then says so. */
async function outcome(report: string): Promise<Counts & { readonly atSecondTry: readonly string[] }> {
  const text = await readFile(report, 'utf8').catch(() => '{}');
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] }: Report = JSON.parse(text);
  const atSecondTry = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName }) => fullName);
  return { passed: numPassedTests, failed: numFailedTests, atSecondTry };
}
