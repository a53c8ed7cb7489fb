import axe from 'axe-core';

/** What axe finds wrong with the page as it stands, a line per finding; empty is right. */
export async function axeViolations(theme: 'light' | 'dark'): Promise<string[]> {
  document.documentElement.dataset.theme = theme;
  // A colour on its way to another theme is not the colour it will be.
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
  const { violations } = await axe.run(
    { include: ['body'], exclude: ['[data-base-ui-focus-guard]'] },
    { rules: { region: { enabled: false } } },
  );
  delete document.documentElement.dataset.theme;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
