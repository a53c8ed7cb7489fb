/** Is it drawn now? Mail pages keep closed conversations and minimised boxes in the document. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
