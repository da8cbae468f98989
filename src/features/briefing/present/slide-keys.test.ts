import { describe, expect, test } from 'vitest';
import { slideAfterKey } from './slide-keys';
import { slideId, slideOf } from './use-current-slide';

describe('keys of a presenter', () => {
  test.each([
    ['ArrowRight', 4],
    ['PageDown', 4],
    [' ', 4],
    ['ArrowLeft', 2],
    ['PageUp', 2],
    ['Home', 1],
    ['End', 9],
  ])('%s on slide 3 of 9 leads to slide %i', (key, to) => {
    expect(slideAfterKey({ key, shiftKey: false }, 3, 9)).toBe(to);
  });

  test('space with shift goes back', () => {
    expect(slideAfterKey({ key: ' ', shiftKey: true }, 3, 9)).toBe(2);
  });

  test.each(['a', 'Enter', 'Tab', 'Escape', 'ArrowDown'])('%s is left to the browser', (key) => {
    expect(slideAfterKey({ key, shiftKey: false }, 3, 9)).toBeNull();
  });
});

describe('the slide in the address', () => {
  test('comes back as it was written', () => {
    expect(slideOf(slideId(7), 9)).toBe(7);
  });

  test.each(['', 'slide-0', 'slide-10', 'slide-x', 'main'])('"%s" is the first slide', (hash) => {
    expect(slideOf(hash, 9)).toBe(1);
  });
});
