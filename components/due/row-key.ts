/** What a key asks for while rows are worked. */
export type RowKey =
  | 'up'
  | 'down'
  | 'first'
  | 'last'
  | 'snooze'
  | 'done'
  | 'skip'
  | 'page'
  | 'more'
  | 'undo'
  | 'search'
  | 'help';

const KEYS: Readonly<Record<string, RowKey | undefined>> = {
  ArrowDown: 'down',
  j: 'down',
  ArrowUp: 'up',
  k: 'up',
  Home: 'first',
  End: 'last',
  s: 'snooze',
  d: 'done',
  x: 'skip',
  o: 'page',
  m: 'more',
  u: 'undo',
  '/': 'search',
  '?': 'help',
};

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/** `null`: the key is nobody's here. Ctrl+Z, or Cmd+Z, is "undo" as everywhere. */
export function rowKeyOf({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: Press): RowKey | null {
  if (isComposing || altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' && !shiftKey ? 'undo' : null;
  return KEYS[key] ?? null;
}
