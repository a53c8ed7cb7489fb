import { layerOf, PURE_LAYERS } from './layers.ts';
import { isCode, type Source } from './source.ts';
import { asNode, lineAt, nameOf, nodesOf, type SyntaxNode } from './syntax.ts';

// Use cases and reminders are handed the clock as well: a test then decides what day it is.
const TIMELESS = new Set([...PURE_LAYERS, 'app', 'reminders']);
const CLOCK = new Set([
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'performance.now',
  'Temporal.Now',
]);
const CLOCK_OF_DATE_FNS =
  /^(constructNow|is(Today|Tomorrow|Yesterday|Past|Future|This[A-Z]\w+)|(start|end)Of(Today|Tomorrow|Yesterday)|\w+ToNow(Strict)?)$/;

// Ways to the network and ways by which text of a page or a file becomes markup or code.
const FORBIDDEN_NAMES = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'importScripts',
  'eval',
]);
const FORBIDDEN_PROPERTIES = new Set([
  ...FORBIDDEN_NAMES,
  'sendBeacon',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'dangerouslySetInnerHTML',
]);

/** What no file may call: the network, text as code or markup; and in pure layers a clock or chance. */
export function codeErrors(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => isCode(path))
    .flatMap((source) => {
      const timeless = TIMELESS.has(layerOf(source.path)?.name ?? '');
      return nodesOf(source).flatMap((node) => {
        const forbidden = forbiddenIn(node);
        const clock = timeless ? clockIn(node) : null;
        const where = `${source.path}:${lineAt(source, node.start)} uses`;
        return [
          ...(forbidden
            ? [`${where} ${forbidden}: nothing leaves the browser, and text never becomes code or markup`]
            : []),
          ...(clock ? [`${where} ${clock}: this layer is handed the moment, the zone and ids`] : []),
        ];
      });
    });
}

function forbiddenIn(node: SyntaxNode): string | null {
  if (node.type === 'Identifier' && FORBIDDEN_NAMES.has(nameOf(node) ?? '')) return nameOf(node);
  if (node.type === 'MemberExpression')
    return oneOf(FORBIDDEN_PROPERTIES, nameOf(node.property), FORBIDDEN_NAMES, node);
  if (node.type === 'Property') return oneOf(FORBIDDEN_PROPERTIES, nameOf(node.key), FORBIDDEN_NAMES, node);
  if (node.type === 'JSXAttribute') return oneOf(FORBIDDEN_PROPERTIES, nameOf(node.name), new Set(), node);
  const calls = node.type === 'NewExpression' || node.type === 'CallExpression';
  return calls && nameOf(node.callee) === 'Function' ? 'Function' : null;
}

/** A plain `.fetch` is reported by its identifier already; in quotes it has none. */
function oneOf(
  names: ReadonlySet<string>,
  name: string | null,
  reportedElsewhere: ReadonlySet<string>,
  node: SyntaxNode,
): string | null {
  if (name === null || !names.has(name)) return null;
  return reportedElsewhere.has(name) && node.computed !== true ? null : name;
}

function clockIn(node: SyntaxNode): string | null {
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && isEmpty(node.arguments))
    return 'new Date()';
  if (node.type === 'CallExpression' && nameOf(node.callee) === 'Date') return 'Date()';
  if (node.type === 'ImportSpecifier') {
    const name = nameOf(node.imported) ?? '';
    return CLOCK_OF_DATE_FNS.test(name) ? name : null;
  }
  if (node.type !== 'MemberExpression') return null;
  const object = asNode(node.object);
  const owner = object?.type === 'MemberExpression' ? nameOf(object.property) : nameOf(object);
  const name = `${owner}.${nameOf(node.property)}`;
  return CLOCK.has(name) ? name : null;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
