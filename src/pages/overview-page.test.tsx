import { buildIndicatorList } from '@mocks/handlers/indicators';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { attentionList } from '@/domain/attention';
import { judgeIndicator } from '@/domain/indicator-judgement';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';

const { indicators } = buildIndicatorList();
const promises = indicators.filter(({ level }) => level === 'target');
const section = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const cards = () => section(text.ru('overview:promises.title')).getAllByRole('heading', { level: 3 });
const cardOf = (name: string) =>
  cards()
    .find((heading) => textOf(heading) === name)
    ?.closest('li');

test.each([2021, 2025])(
  'every promise has its card in %i, with the verdict of its weakest part or the reason why there is none',
  async (year) => {
    await openApp(`/ru/?year=${year}`);
    expect(cards()).toHaveLength(promises.length);
    for (const promise of promises) {
      const { worst, state } = judgeIndicator(promise, year);
      const said = textOf(cardOf(promise.short.ru));
      const words = worst ? [`verdict.${worst.verdict}`, 'verdict.exceeded', 'verdict.slipped'] : [`state.${state}`];
      expect(
        words.some((word) => said.includes(text.ru(`common:${word}`))),
        said,
      ).toBe(true);
    }
  },
);

test('a study that differs from its start by less than its error is called neither moved nor unmoved', async () => {
  await openApp('/ru/?year=2022');
  const attention = section(new RegExp(`^${text.ru('overview:attention.title')}`));
  const pisa = attention.getAllByRole('listitem').filter((item) => textOf(item).includes('425 баллов'));
  expect(pisa).not.toEqual([]);
  for (const item of pisa) {
    expect(textOf(item)).not.toContain(text.ru('overview:attention.rule.not-moved', { baselineYear: 2018 }));
  }
});

test('what needs attention stands in the order of its rule, the first six at once and the rest in a fold', async () => {
  await openApp('/ru/?year=2022');
  const lines = attentionList(indicators, 2022).map(({ indicatorId }) => `/ru/indicators/${indicatorId}/`);
  const attention = section(new RegExp(`^${text.ru('overview:attention.title')}`));
  const items = attention.getAllByRole('listitem').map((item) => within(item).getAllByRole('link')[0]?.getAttribute('href'));
  expect(items.map((address) => address?.split('?')[0])).toEqual(lines);
  expect(attention.getAllByRole('list')[0]?.children).toHaveLength(Math.min(6, lines.length));
});

test('with the published values alone no card rests on a generated one', async () => {
  await openApp('/ru/?year=2025&facts=official');
  expect(cards()).toHaveLength(promises.length);
  for (const card of cards()) expect(card.closest('li')?.querySelector('[data-origin="demo"]')).toBeNull();
});

test('the card of a promise with parts leads to the part that it is judged by', async () => {
  await openApp('/ru/?year=2022');
  for (const promise of promises.filter(({ series }) => series.length > 1)) {
    const link = within(cardOf(promise.short.ru) as HTMLElement).getByRole('link', { name: promise.short.ru });
    const [, series] = /series=([\w-]+)/.exec(link.getAttribute('href') ?? '') ?? [];
    // the first part is what the address shows without a word
    expect(promise.series.map(({ code }) => code)).toContain(series ?? promise.series[0]?.code);
  }
});

test('the choice of the years by which promises are closed is heard with what it comes to', async () => {
  const { user } = await openApp('/ru/');
  await user.click(screen.getByRole('link', { name: text.ru('closing:years.in-force') }));
  const heard = document.querySelector('[data-spoken-change]');
  await waitFor(() => expect(heard?.textContent).toMatch(/\S/));
  expect(textOf(screen.getByRole('heading', { level: 2, name: (name) => plain(name) === textOf(heard) }))).toMatch(/показател/);
});
