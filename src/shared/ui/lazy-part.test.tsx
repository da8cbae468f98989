import { render, screen } from '@testing-library/react';
import { type ComponentType, Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from './error-boundary';
import { lazyPart } from './lazy-part';

const show = (load: () => Promise<ComponentType<object>>) => {
  const Part = lazyPart(load);
  render(
    <ErrorBoundary fallback={(error) => <p>{error.message}</p>}>
      <Suspense>
        <Part />
      </Suspense>
    </ErrorBoundary>,
  );
};

test('a part is drawn when its file has come', async () => {
  show(async () => () => <p>here</p>);
  expect(await screen.findByText('here')).toBeInTheDocument();
});

test('an empty file is a missing one, and no error of React', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  show(async () => undefined as unknown as ComponentType<object>);
  expect(await screen.findByText('the file of a part has no part')).toBeInTheDocument();
});
