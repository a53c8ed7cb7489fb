import type { Adapter } from './adapter.ts';
import { roundcubeAdapter } from './roundcube/adapter.ts';

/** Sites the user grants one by one. Gmail is not here: its own entrypoint runs it and loads nothing else. */
export const adapters: readonly Adapter[] = [roundcubeAdapter];
