/** Where a choice holds that is not for the person. */
export function scopeWords(scope: 'thread' | 'record' | null): string {
  return scope === 'record' ? 'this record' : 'this conversation';
}
