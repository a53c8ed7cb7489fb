import { type Edge, edgesOf } from './house-graph.ts';
import { type Layer, layerOf } from './layers.ts';
import type { Source } from './source.ts';

/** One sentence per import the table does not allow: the file, the import and the rule. */
export function tableErrors(sources: readonly Source[]): string[] {
  const known = new Set(sources.map((source) => source.path));
  const sites = new Set(
    [...known].flatMap((path) => /^lib\/adapters\/([^/]+)\/adapter\.ts$/.exec(path)?.[1] ?? []),
  );
  return edgesOf(sources).flatMap((edge) => {
    const why = whyNot(edge, known, sites);
    return why ? [`${edge.from}:${edge.line} imports ${edge.specifier ?? 'something computed'}: ${why}`] : [];
  });
}

function whyNot(edge: Edge, known: ReadonlySet<string>, sites: ReadonlySet<string>): string | null {
  const layer = layerOf(edge.from);
  if (!layer) return 'no layer of the import table has this file';
  if (edge.specifier === null) return 'an import names its file in plain text';
  if (edge.to === null) return packageError(layer, edge.specifier);
  if (!known.has(edge.to) && !edge.to.endsWith('.json'))
    return 'there is no such file; imports carry the ending (.ts, .tsx, .css)';
  if (edge.to.startsWith('entrypoints/') && folderOf(edge.to, 2) !== folderOf(edge.from, 2)) {
    return 'nothing imports from an entrypoint';
  }
  return layerError(layer, edge, edge.to) ?? siteError(edge.from, edge.to, sites);
}

function layerError(layer: Layer, edge: Edge, to: string): string | null {
  const target = layerOf(to);
  if (!target) return 'no layer of the import table has that file';
  if (target === layer || layer.layers.includes(target.name)) return null;
  if (!layer.typesOf?.includes(target.name))
    return `${layer.name} may not import ${target.name} (${allowed(layer)})`;
  return edge.kind === 'type' ? null : `${layer.name} may name ${target.name} by \`import type\` alone`;
}

function packageError(layer: Layer, specifier: string): string | null {
  const fits = layer.packages?.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  return fits ? null : `${layer.name} may not import this package (${allowed(layer)})`;
}

function siteError(from: string, to: string, sites: ReadonlySet<string>): string | null {
  const [own, other] = [from, to].map((path) => /^lib\/adapters\/([^/]+)\//.exec(path)?.[1]);
  if (!own || !other || own === other || !sites.has(own) || !sites.has(other)) return null;
  return `a site never imports another site (${own}, ${other})`;
}

function allowed(layer: Layer): string {
  const names = [...layer.layers, ...(layer.packages ?? [])];
  return names.length === 0 ? 'it may import nothing' : `it may import ${names.join(', ')}`;
}

function folderOf(path: string, depth: number): string {
  return path.split('/').slice(0, depth).join('/');
}
