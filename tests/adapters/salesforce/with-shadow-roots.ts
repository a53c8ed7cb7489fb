import type { Adapter } from '../../../lib/adapters/adapter.ts';

/** A saved page keeps open shadow roots as templates. They are attached before the adapter looks; the document stays as it is. */
export function withShadowRoots(adapter: Adapter): Adapter {
  return {
    ...adapter,
    read(page) {
      attach(page.document);
      return adapter.read(page);
    },
  };
}

function attach(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content.cloneNode(true));
    attach(shadow);
  }
}
