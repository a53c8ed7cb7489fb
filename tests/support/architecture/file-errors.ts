import { isCode, type Source } from './source.ts';

const MOST_LINES = 300;
const MOST_LINES_OF_AN_ENTRYPOINT = 60;
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.(module|content|format|d))?(\.(ts|tsx|css|html))?$/;
const NO_NAME_AT_ALL = /^(utils?|helpers?|types?|common|misc)\./;

/** Length and name of a file: one noun or verb each, named after what it exports. */
export function fileErrors(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => [...lengthErrors(source), ...nameErrors(source)]);
}

function lengthErrors({ path, text }: Source): string[] {
  const most = path.startsWith('entrypoints/') && isCode(path) ? MOST_LINES_OF_AN_ENTRYPOINT : MOST_LINES;
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > most ? [`${path} has ${lines} lines, at most ${most} are allowed`] : [];
}

function nameErrors({ path }: Source): string[] {
  const parts = path.split('/');
  const odd = parts.find((part) => !NAME.test(part));
  if (odd) return [`${path}: "${odd}" is not kebab-case`];
  const file = parts.at(-1) ?? '';
  return NO_NAME_AT_ALL.test(file)
    ? [`${path}: "${file}" says nothing; a file is named after what it exports`]
    : [];
}
