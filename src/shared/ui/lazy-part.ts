import { type ComponentType, lazy } from 'react';

/**
 * A component that comes when it is drawn. Suspends.
 *
 * Errors: a file that does not come, or comes empty: some hosts send such a one with a good status.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const part: ComponentType<Props> | undefined = await load();
    if (!part) throw new Error('the file of a part has no part');
    return { default: part };
  });
}
