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

test('a briefing says it of its worst lines', async () => {
  await openApp('/ru/briefing/?year=2025');
  expect(textOf(rowOf('r2-3-2')?.closest('li'))).toContain(noteOf('r2-3-2', 2018));
});

test('a slide of one of them says the first sentence of it', async () => {
  await openApp('/ru/present/?year=2025');
  const slide = document.querySelector('a[href^="/ru/indicators/r2-3-2/"]')?.closest('section');
  expect(textOf(slide)).toContain(noteOf('r2-3-2', 2018).split('. ')[0]);
});

test.each(['briefing', 'present'])('%s names who took over from the ministry that answers first', async (page) => {
  await openApp(`/ru/${page}/`);
  expect(textOf(document.querySelector('main'))).toContain(
    'МОН (с 2022 года – Министерство просвещения, Министерство науки и высшего образования).',
  );
});
