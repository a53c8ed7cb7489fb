import axe from 'axe-core';

/** Rules that a theme can break: everything else was looked at in the light one. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with the page as it stands, a line per finding; empty is right. In the dark theme, which has other
 * colours and nothing else, the rules of colours alone: they belong beside a look in the light one.
 */
export async function axeViolations(theme: 'light' | 'dark'): Promise<string[]> {
  document.documentElement.dataset.theme = theme;
  // A colour on its way to another theme is not the colour it will be.
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
  const { violations } = await axe.run(
    { include: ['body'], exclude: ['[data-base-ui-focus-guard]'] },
    theme === 'light' ? { rules: { region: { enabled: false } } } : { runOnly: OF_COLOURS },
  );
  delete document.documentElement.dataset.theme;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
