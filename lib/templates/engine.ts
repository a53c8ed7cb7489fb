import { Liquid } from 'liquidjs';

/** Liquid as e-mail tools speak it: no files, no includes, unknown variables and filters are errors, never holes. */
export const engine = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  relativeReference: false,
  dynamicPartials: false,
  templates: {},
  renderLimit: 500,
  memoryLimit: 5_000_000,
  parseLimit: 100_000,
});
