import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { isForSlides } from './slide-keys';

beforeEach(() => {
  render(
    <>
      <main id="main" tabIndex={-1} aria-label="page">
        <div data-testid="stage">
          <p>words</p>
          <button type="button">next</button>
          <input aria-label="field" />
        </div>
      </main>
      <a href="/">elsewhere</a>
    </>,
  );
});

function isOurs(target: Element, key: string, more: { readonly altKey?: boolean } = {}): boolean {
  let isOwn = false;
  const listen = (event: KeyboardEvent) => {
    isOwn = isForSlides(event, screen.getByTestId('stage'));
  };
  document.addEventListener('keydown', listen);
  fireEvent.keyDown(target, { key, ...more });
  document.removeEventListener('keydown', listen);
  return isOwn;
}

test('a presenter’s keys turn slides from the stage, from the page and from nowhere in particular', () => {
  expect(isOurs(screen.getByText('words'), 'ArrowRight')).toBe(true);
  expect(isOurs(screen.getByRole('main'), ' ')).toBe(true);
  expect(isOurs(document.body, 'PageDown')).toBe(true);
});

test('space presses the button that has the focus, arrows leave it', () => {
  expect(isOurs(screen.getByText('next'), ' ')).toBe(false);
  expect(isOurs(screen.getByText('next'), 'ArrowRight')).toBe(true);
});

test('whoever types, is elsewhere on the page, or holds a modifier, turns no slide', () => {
  expect(isOurs(screen.getByLabelText('field'), 'ArrowLeft')).toBe(false);
  expect(isOurs(screen.getByText('elsewhere'), 'ArrowRight')).toBe(false);
  expect(isOurs(screen.getByText('words'), 'ArrowRight', { altKey: true })).toBe(false);
});
