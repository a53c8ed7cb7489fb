/** A package as package-lock.json names it. */
interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Optional packages (mostly one build per kind of machine) that a lock names but does not hold: `npm ci` refuses such a
 * lock. npm leaves them out when a registry does not have them at the moment of the install.
 */
export function missingOptionalPackages(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(path, name).some((place) => place in packages))
      .map((name) => `${name}, wanted by ${path}`),
  );
}

/** Where Node would look, nearest first: its own node_modules, then those of the folders around it. */
function placesFor(path: string, name: string): string[] {
  const own = `${path}/node_modules/${name}`;
  const around = [...path.matchAll(/(^|\/)node_modules\//g)].map(({ index }) => path.slice(0, index));
  return [
    own,
    ...around.reverse().map((folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}`),
  ];
}
