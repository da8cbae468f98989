import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drawPart } from '@/app/part-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { Section } from './section';

const place = (fold?: string) => {
  const { container } = drawPart(
    'ru',
    <Section id="events" title="События" fold={fold}>
      то, к чему ведет ссылка
    </Section>,
  );
  return container.querySelector('#events');
};

test('the place that links lead to is inside the fold, so that a jump opens it, and its heading stands outside', async () => {
  const target = place(text.ru('indicator:section.showEvents'));
  expect(target?.closest('details')).toHaveAttribute('data-print', 'open');
  expect(screen.getByRole('region', { name: 'События' })).toContainElement(target as HTMLElement);
  expect(screen.getByRole('heading', { name: 'События' }).closest('details')).toBeNull();
});

test('what is not folded is the place itself', () => {
  expect(place()).toBe(screen.getByRole('region', { name: 'События' }));
});

test('what has to be noticed stands outside of the fold', () => {
  drawPart(
    'ru',
    <Section id="numbers" title="Числа" fold={text.ru('indicator:section.showNumbers')} unfolded={<p>это ожидание, а не факт</p>}>
      то, что спрашивают немногие
    </Section>,
  );
  expect(screen.getByText('это ожидание, а не факт').closest('details')).toBeNull();
});
