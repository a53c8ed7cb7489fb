import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

interface Meanwhile {
  /** What its place holds until it is loaded. */
  readonly meanwhile?: ReactNode;
}

/**
 * A component whose code is loaded when it is first drawn, once for all its places. React's own `lazy` is not used: its
 * `Suspense` draws what has come no sooner than 300 ms after what it drew in its place.
 * @throws into the nearest error boundary what `load` fails with; the next time it is drawn it is loaded again.
 */
export function loadedLater<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P & Meanwhile) => ReactNode {
  let Loaded: ComponentType<P> | null = null;
  let loading: Promise<void> | null = null;
  const begin = () => {
    loading ??= load().then(
      (component) => {
        Loaded = component;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  return function LoadedLater(props: P & Meanwhile) {
    const [, drawAgain] = useState<object>();
    // Begun while it is drawn, not after: a frame would pass.
    const coming = Loaded === null ? begin() : null;
    useEffect(() => {
      let isGone = false;
      coming?.then(
        () => isGone || drawAgain({}),
        (error: unknown) =>
          isGone ||
          drawAgain(() => {
            throw error;
          }),
      );
      return () => {
        isGone = true;
      };
    }, [coming]);
    return Loaded ? <Loaded {...props} /> : (props.meanwhile ?? null);
  };
}
