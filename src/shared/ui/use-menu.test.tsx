import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { useMenu } from './use-menu';

function Page() {
  const { isOpen, menuProps } = useMenu();
  return (
    <>
      <details {...menuProps}>
        <summary>menu</summary>
        <p>ground</p>
        <button type="button">inside</button>
      </details>
      <button type="button">outside</button>
      <output>{String(isOpen)}</output>
    </>
  );
}
const menu = () => screen.getByText('menu').closest('details');

beforeEach(async () => {
  render(<Page />);
  await userEvent.click(screen.getByText('menu'));
  expect(menu()).toHaveAttribute('open');
  await expect.poll(() => screen.getByRole('status').textContent).toBe('true');
});

test('stays open while the reader is in it', async () => {
  await userEvent.click(screen.getByText('ground'));
  await userEvent.click(screen.getByRole('button', { name: 'inside' }));
  expect(menu()).toHaveAttribute('open');
});

test('closes by a press beside it', async () => {
  await userEvent.click(document.body);
  expect(menu()).not.toHaveAttribute('open');
});

test('closes when the focus leaves it', async () => {
  screen.getByRole('button', { name: 'inside' }).focus();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'outside' })).toHaveFocus();
  expect(menu()).not.toHaveAttribute('open');
});

test('closes by Escape and gives the button the focus', async () => {
  screen.getByRole('button', { name: 'inside' }).focus();
  await userEvent.keyboard('{Escape}');
  expect(menu()).not.toHaveAttribute('open');
  expect(screen.getByText('menu')).toHaveFocus();
});
