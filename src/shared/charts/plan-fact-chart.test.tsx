import { render } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test } from 'vitest';
import { createChartProps } from './drawing-fixture';
import { PlanFactDrawn } from './plan-fact-chart';

/** The hollow marks of the chart where its one generated value is of this origin. */
function hollowMarks(origin: 'demo' | 'unpublished'): string[] {
  const { drawing, ...props } = createChartProps();
  const rows = drawing.rows.map((row) => (row.unproven === null ? row : { ...row, unproven: origin }));
  const { container } = render(<PlanFactDrawn {...props} drawing={{ ...drawing, rows }} width={700} variant="wide" spoken={createRef()} />);
  return [...container.querySelectorAll('circle, path')]
    .filter((mark) => mark.getAttribute('fill') === 'var(--paper)' && mark.getAttribute('stroke') === 'var(--fact)')
    .map(({ tagName }) => tagName);
}

test('a generated value and one of the reader’s preview are two hollow marks of different shapes', () => {
  expect(hollowMarks('demo')).toEqual(['circle']);
  expect(hollowMarks('unpublished')).toEqual(['path']);
});
