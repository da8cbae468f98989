import { type ComponentType, lazy, Suspense } from 'react';

/** A part that few readers ever see, such as the page of an address that names nothing: it comes when it is needed, and no page carries it along. */
export function rare<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}
