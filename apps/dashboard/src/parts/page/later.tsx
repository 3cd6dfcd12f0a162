import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** The page stands by then, and its first questions are answered. */
const WARM_AFTER_MS = 1_500;

interface Options<Props> {
  /** Seldom asked for: it comes when somebody does, and not before. */
  readonly isRare?: true;
  /** What stands in its place until it is there. */
  readonly meanwhile?: (props: Props) => ReactNode;
}

/**
 * A part of the page whose program comes once the page has rest, or when it is first drawn. Once it is there it is drawn
 * at once: what waits under a `Suspense` is shown 0.3 s after whatever stood for it, however soon it came.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isRare, meanwhile = () => null }: Options<Props> = {},
): ComponentType<Props> {
  let there: ComponentType<Props> | undefined;
  const come = async (): Promise<void> => {
    there ??= await load();
  };
  // Whoever asks for it in earnest is told what failed.
  if (!isRare) setTimeout(() => void come().catch(() => undefined), WARM_AFTER_MS);
  return function Later(props) {
    const [, setCome] = useState(there !== undefined);
    useEffect(() => {
      if (there) return;
      come().then(
        () => setCome(true),
        (error: unknown) =>
          setCome(() => {
            throw error;
          }),
      );
    }, []);
    const Part = there;
    return Part ? <Part {...props} /> : meanwhile(props);
  };
}
