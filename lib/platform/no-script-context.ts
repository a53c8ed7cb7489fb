/**
 * Stands in for WXT's own `ContentScriptContext` in content scripts (wxt.config.ts): that one is 1 kB of code nobody here
 * uses, and it tells every page by `postMessage` which extension runs there.
 */
export class ContentScriptContext {}
