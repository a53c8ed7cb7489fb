import { isCode, type Source } from './source.ts';
import { asNode, lineAt, nodesOf, type SyntaxNode } from './syntax.ts';

export interface Import {
  /** As written: "../domain/day.ts", "zod", "date-fns/locale". `null`: computed, so nobody can say what it loads. */
  readonly specifier: string | null;
  /** `type`: gone after compiling. `import { type A }` is not: with verbatimModuleSyntax the file is still loaded. */
  readonly kind: 'value' | 'type';
  readonly line: number;
}

/** What a file names from elsewhere: static and dynamic imports, re-exports, CSS imports, scripts and styles of a page. */
export function importsOf(source: Source): Import[] {
  if (source.path.endsWith('.css'))
    return textual(source, /@import\s+(?:url\()?["']?([^"')\s;]+)|\bfrom\s+["']([^"']+)/g);
  if (source.path.endsWith('.html'))
    return textual(source, /<(?:script|link)\b[^>]*?\b(?:src|href)=["']([^"']+)/g);
  if (!isCode(source.path)) return [];
  return nodesOf(source).flatMap((node) => {
    const found = importOf(node);
    return found ? [{ ...found, line: lineAt(source, node.start) }] : [];
  });
}

function importOf(node: SyntaxNode): Pick<Import, 'specifier' | 'kind'> | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: textOf(node.source), kind: node.importKind === 'type' ? 'type' : 'value' };
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      if (!node.source) return null;
      return { specifier: textOf(node.source), kind: node.exportKind === 'type' ? 'type' : 'value' };
    case 'ImportExpression':
      return { specifier: textOf(node.source), kind: 'value' };
    case 'TSImportType':
      return { specifier: textOf(node.source ?? node.argument), kind: 'type' };
    case 'TSExternalModuleReference':
      return { specifier: textOf(node.expression), kind: 'value' };
    default:
      return null;
  }
}

function textOf(value: unknown): string | null {
  const node = asNode(value);
  if (node?.type === 'TSLiteralType') return textOf(node.literal);
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

function textual(source: Source, pattern: RegExp): Import[] {
  return [...source.text.matchAll(pattern)].map((match) => ({
    specifier: match[1] ?? match[2] ?? null,
    kind: 'value',
    line: lineAt(source, match.index),
  }));
}
