import { fireEvent, render } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useChosenInView } from './use-chosen-in-view';

const WIDTH = 100;
const scrolled = vi.fn();

function Row({ chosen }: { chosen: number }) {
  const row = useChosenInView<HTMLUListElement>(chosen);
  return (
    <ul ref={row}>
      {[0, 1, 2].map((place) => (
        <li key={place} aria-current={place === chosen || undefined} data-left={(place - 1) * WIDTH} />
      ))}
    </ul>
  );
}

beforeEach(() => {
  scrolled.mockClear();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function place(this: Element) {
    return new DOMRect(Number(this.getAttribute('data-left')), 0, WIDTH, 10);
  });
  vi.spyOn(Element.prototype, 'scrollBy').mockImplementation(scrolled);
});

it('brings what is chosen in from either side, and moves nothing that is in view', () => {
  const { rerender } = render(<Row chosen={1} />);
  expect(scrolled).not.toHaveBeenCalled();
  rerender(<Row chosen={2} />);
  expect(scrolled).toHaveBeenLastCalledWith(WIDTH, 0);
  rerender(<Row chosen={0} />);
  expect(scrolled).toHaveBeenLastCalledWith(-WIDTH, 0);
});

it('looks for it again when the window has another width', () => {
  const { unmount } = render(<Row chosen={2} />);
  expect(scrolled).toHaveBeenCalledTimes(1);
  fireEvent(window, new Event('resize'));
  expect(scrolled).toHaveBeenCalledTimes(2);
  unmount();
  fireEvent(window, new Event('resize'));
  expect(scrolled).toHaveBeenCalledTimes(2);
});
