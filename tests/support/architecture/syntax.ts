import { parseSync } from 'vite';
import type { Source } from './source.ts';

/** A node of the ESTree that Vite's own parser gives, as far as the rules look into it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Every node of the file, parents before children. @throws Error naming the file when it cannot be parsed. */
export function nodesOf(source: Source): SyntaxNode[] {
  const { program, errors } = parseSync(source.path, source.text);
  const [error] = errors;
  if (error) throw new Error(`${source.path}: ${error.message}`);
  const nodes: SyntaxNode[] = [];
  collect(program, nodes);
  return nodes;
}

export function asNode(value: unknown): SyntaxNode | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('start' in value)) return null;
  return typeof value.type === 'string' && typeof value.start === 'number' ? (value as SyntaxNode) : null;
}

/** The name of an identifier, or of a string used in its place: `a.b`, `a['b']`. */
export function nameOf(value: unknown): string | null {
  const node = asNode(value);
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node && /Identifier$/.test(node.type) && typeof node.name === 'string') return node.name;
  return null;
}

/** 1-based. */
export function lineAt(source: Source, offset: number): number {
  return source.text.slice(0, offset).split('\n').length;
}

function collect(value: unknown, into: SyntaxNode[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into);
    return;
  }
  const node = asNode(value);
  if (!node) return;
  into.push(node);
  for (const child of Object.values(node)) {
    if (typeof child === 'object' && child !== null) collect(child, into);
  }
}
