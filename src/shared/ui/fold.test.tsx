import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Fold } from './fold';

const fold = () => screen.getByText('SUMMARY').closest('details');

test('is closed by itself and open where something in it is asked for; its content is there in either case, for paper', () => {
  const { rerender } = render(<Fold summary="SUMMARY">INSIDE</Fold>);
  expect(fold()?.open).toBe(false);
  expect(fold()).toHaveTextContent('INSIDE');
  expect(fold()).toHaveAttribute('data-print', 'open');
  rerender(
    <Fold summary="SUMMARY" isOpen>
      INSIDE
    </Fold>,
  );
  expect(fold()?.open).toBe(true);
});

test('stands open where there is room, whatever else it is called', () => {
  render(
    <Fold summary="SUMMARY" className="small">
      INSIDE
    </Fold>,
  );
  expect(fold()).toHaveClass('open-wide', 'small');
});
