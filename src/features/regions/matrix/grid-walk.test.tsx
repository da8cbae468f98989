import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { walkGrid } from './grid-walk';

/** As the matrix is: links and buttons in the head, bare cells that take the focus, and one that does not. */
beforeEach(() => {
  render(
    <table onKeyDown={walkGrid}>
      <tbody>
        <tr>
          <th>
            <button type="button">sort</button>
          </th>
          <td tabIndex={-1}>a</td>
          <td tabIndex={-1}>b</td>
        </tr>
        <tr>
          <th>
            <a href="/" tabIndex={-1}>
              region
            </a>
          </th>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the cells of the matrix take the focus themselves */}
          <td tabIndex={0}>c</td>
          <td>mute</td>
        </tr>
      </tbody>
    </table>,
  );
});

const press = (key: string, from: string, more: { readonly ctrlKey?: boolean } = {}) => {
  screen.getByText(from).focus();
  return fireEvent.keyDown(screen.getByText(from), { key, ...more });
};

describe('arrows in a table', () => {
  test.each([
    ['ArrowUp', 'c', 'a'],
    ['ArrowDown', 'a', 'c'],
    ['ArrowRight', 'a', 'b'],
    ['ArrowLeft', 'a', 'sort'],
    ['Home', 'c', 'region'],
    ['End', 'sort', 'b'],
  ])('%s leads from %s to %s, the link or button of a cell before the cell', (key, from, to) => {
    expect(press(key, from), 'the page does not scroll').toBe(false);
    expect(screen.getByText(to)).toHaveFocus();
  });

  test('the Tab key comes back to where the arrows led, and to nothing else', () => {
    press('ArrowUp', 'c');
    const stops = [...document.querySelectorAll('[tabindex="0"]')].map((stop) => stop.textContent);
    expect(stops).toEqual(['a']);
  });

  test.each([
    ['ArrowUp', 'a', 'there is no row above'],
    ['ArrowRight', 'b', 'there is no column beside'],
    ['ArrowRight', 'c', 'the cell beside takes no focus'],
    ['x', 'a', 'the key is none of ours'],
  ])('%s stays on %s: %s', (key, from) => {
    expect(press(key, from)).toBe(true);
    expect(screen.getByText(from)).toHaveFocus();
  });

  test('with a modifier a key is the browser’s', () => {
    expect(press('ArrowUp', 'c', { ctrlKey: true })).toBe(true);
    expect(screen.getByText('c')).toHaveFocus();
  });
});
