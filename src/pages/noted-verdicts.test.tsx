import { buildIndicatorList } from '@mocks/handlers/indicators';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';

const { indicators } = buildIndicatorList();

function noteOf(id: string, year: number): string {
  const note = indicators.find((indicator) => indicator.id === id)?.series[0]?.points.find((point) => point.year === year)?.note?.ru;
  if (!note) throw new Error(`no note at ${id}, ${year}`);
  return note;
}

const rowOf = (id: string) => screen.getAllByRole('link').find((link) => link.getAttribute('href') === `/ru/indicators/${id}/`);

test('a row of the closing says where its last fact counts otherwise than the decree', async () => {
  await openApp('/ru/closing/');
  const table = within(await screen.findByRole('table', { name: /Итог обещаний/ }));
  const row = table.getAllByRole('row').find((each) => each.querySelector('a')?.getAttribute('href') === '/ru/indicators/r1-7-1/');
  expect(textOf(row)).toContain(noteOf('r1-7-1', 2023));
});

test('the answer of an indicator says it beside the source of its fact', async () => {
  await openApp('/ru/indicators/r1-7-1/?facts=official');
  expect(textOf(screen.getByRole('region', { name: /^Оценка выполнения/ }))).toContain(noteOf('r1-7-1', 2023));
});

test('what needs attention says that the baseline contradicts the source of the facts', async () => {
  await openApp('/ru/?year=2025');
  expect(textOf(rowOf('r2-3-2')?.closest('li'))).toContain(noteOf('r2-3-2', 2018));
});

test('a briefing of a region names who took over from the ministry that answers first', async () => {
  await openApp('/ru/briefing/?region=KZ-39');
  expect(textOf(document.querySelector('article'))).toContain(
    'МОН (с 2022 года – Министерство просвещения, Министерство науки и высшего образования).',
  );
});
