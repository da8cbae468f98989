import { buildIndicatorList } from '@mocks/handlers/indicators';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { fromMocks } from '@/app/mocks-fixture';
import type { PastChange } from '@/contracts/changes';
import type { RegionDetail } from '@/contracts/regions';
import { text } from '@/shared/i18n/text-fixture';

const region = (name: RegExp) => within(screen.getByRole('region', { name }));

describe('what became of the promises in the region', () => {
  test('leads, by published facts alone, and names since when and by which rule, with its numbers', async () => {
    await openApp('/ru/regions/KZ-47/?year=2024');
    const account = within(document.querySelector<HTMLElement>('[data-region-closing]') ?? document.body);
    expect(account.getByText(/^Итог обещаний: известен по 0 из 27, отстают\s–\u2060\s\d+, отметок\s–\u2060\s3$/)).toBeVisible();
    const lines = account.getAllByRole('listitem', { hidden: true }).map(textOf);
    expect(lines).toContainEqual(expect.stringMatching(/: отстает с 20\d\d года \(факт 20\d\d года – .+, план по республике – .+\)\.$/));
    expect(lines).toContainEqual(
      expect.stringMatching(/: хуже медианы регионов на 33,1 п\.п\. \(2019 год – 11,1 %, медиана – 44,2 %\)\.$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/: хуже собственного уровня 2018 года \(2019 год – 11,1 %, 2018 год – 37 %\)\.$/));
    expect(textOf(account.getByText(/^Показатель региона отмечается/))).toMatch(
      /более чем на 10 п\.п\.; занимает последнее место 3 года подряд/,
    );
  });
});

describe('the answer', () => {
  test('names the three weakest with verdict, fact, plan, gap as a part of the way, nation and place', async () => {
    await openApp('/ru/regions/KZ-61/?year=2024');
    const items = region(/^Самые слабые показатели/).getAllByRole('listitem');
    expect(items).toHaveLength(3);
    expect(items.map(textOf).join(), 'as a part of the way, where a way was promised').toMatch(/Это \d+ % всего обещанного пути\./);
    for (const item of items) {
      expect(textOf(item)).toMatch(/Далек от плана|Хуже уровня 2018 года|Отстает от плана|Близок к плану/);
      expect(textOf(item)).toMatch(/Факт – [\d,]+.*, план по республике – [\d,]+.*\. Хуже на [\d,]+/);
      expect(textOf(item)).toMatch(/По республике – .*\((регион (хуже|лучше) на .+|столько же)\)\./);
      expect(textOf(item), 'the place that matters').toMatch(/\d+-е место из 20/);
    }
  });

  test('says in Kazakh what the region is held against, and names every count', async () => {
    await openApp('/kk/regions/KZ-71/?year=2024');
    const answer = region(/^2024 жыл: \d+ көрсеткіштің \d+-/);
    expect(screen.getByText(/Әкімдіктердің көбінің өз жоспары жарияланбаған/)).toBeInTheDocument();
    expect(screen.getByText(/^Республикалық жоспардан кешігу медианасы –/)).toBeVisible();
    const heading = textOf(answer.getAllByRole('heading', { level: 2 })[0] as HTMLElement);
    const [, total, known, met] = /(\d+) көрсеткіштің (\d+)-\S+ бағаланды, (\d+)-\S+ бойынша/.exec(heading)?.map(Number) ?? [];
    const shareOf = (words: string) => Number(new RegExp(`${words} – (\\d+)`).exec(heading)?.[1] ?? 0);
    const judged = shareOf('жарияланған деректер бойынша') + shareOf('демо деректер бойынша');
    expect(judged).toBeGreaterThan(0);
    expect(judged).toBe(known);
    expect(judged + shareOf('бағаланбағаны') + shareOf('жоспар мерзімі аяқталғаны')).toBe(total);
    expect(met).toBeLessThanOrEqual(known ?? 0);
  });

  test('of another year is said, and what it rests on', async () => {
    await openApp('/ru/regions/KZ-39/?year=2021');
    const heard = () => textOf(document.querySelector<HTMLElement>('[data-spoken-change]') ?? document.body);
    expect(heard()).toBe('');
    await userEvent.click(screen.getByRole('link', { name: '2020' }));
    await waitFor(() => expect(heard()).toMatch(/^Костанайская область\. 2020 год: из \d+ показател.*\. Оценки \d+ показател.*\.$/));
  });

  test('a year before the plan has facts and places, no verdict, and says so', async () => {
    await openApp('/ru/regions/KZ-39/?year=2018&facts=official');
    expect(screen.getByRole('heading', { name: /^2018 год: план Программы начинается с 2020 года/ })).toBeVisible();
    const rows = screen.getAllByRole('row').map(textOf);
    expect(rows.filter((row) => /проверено.*\d+ из 1[67].*План не установлен/.test(row)).length).toBeGreaterThan(2);
  });

  test('against the indicative path it is never called a plan, and a region with new borders has none', async () => {
    await openApp('/ru/regions/KZ-63/?year=2023&against=indicative-path');
    expect(screen.getByRole('heading', { name: /^2023 год: из \d+ показател(я|ей) не оценен ни один$/ })).toBeVisible();
    expect(screen.getByText(/Это расчетный ориентир, а не утвержденный план/)).toBeInTheDocument();
    expect(screen.getByText(/с 2022 года траектория для него не рассчитывается/)).toBeInTheDocument();
    expect(screen.getAllByText(text.ru('region:extremes.unjudged'))).toHaveLength(2);
  });
});

describe('the name', () => {
  test('is that of the year in view, the other names stand beside it with their days', async () => {
    await openApp('/ru/regions/KZ-71/?year=2021');
    expect(screen.getByRole('heading', { level: 1, name: 'Город Нур-Султан' })).toBeVisible();
    expect(screen.getByText(/с 23 марта 2019 года – город Нур-Султан; с 19 сентября 2022 года – город Астана\./)).toBeInTheDocument();
  });

  test('of a new region comes with the day and the region that it left', async () => {
    await openApp('/ru/regions/KZ-10/');
    expect(screen.getByText(/^Регион образован 8 июня 2022 года: .*из Восточно-Казахстанской области/)).toBeInTheDocument();
  });

  test('that no region has leads to a page that says so', async () => {
    await openApp('/ru/regions/KZ-99/');
    expect(screen.getByRole('heading', { level: 1, name: text.ru('region:unknown.title') })).toBeVisible();
  });
});

describe('the rows', () => {
  test('are filtered by verdict, counted aloud, and the filter stands in the address', async () => {
    const { router } = await openApp('/ru/regions/KZ-61/?year=2024');
    const rows = region(/^Все региональные показатели/);
    const all = rows.getAllByRole('row').length;
    await userEvent.selectOptions(rows.getByRole('combobox', { name: text.ru('region:column.verdict') }), 'far');
    await waitFor(() => expect(router.shown.searchStr).toContain('verdict=far'));
    // a promise that ended has the name of its outcome: the rows are counted, not their words
    const shown = rows.getByRole('table').querySelectorAll('tbody a').length;
    expect(shown).toBeLessThan(all);
    expect(textOf(rows.getByRole('status'))).toMatch(new RegExp(`^Показано? ?.*${shown} строк`));
  });

  test('hide every demo value where only official facts are wanted', async () => {
    await openApp('/ru/regions/KZ-61/?year=2020&facts=official');
    expect(screen.queryAllByTitle(text.ru('common:provenance.demo'))).toEqual([]);
    expect(
      within(region(/^Все региональные показатели/).getByRole('table')).getAllByText(text.ru('common:state.no-data')).length,
    ).toBeGreaterThan(10);
  });

  test('leave out what only the nation is measured by, and the page lists it', async () => {
    await openApp('/ru/regions/KZ-61/');
    const national = buildIndicatorList().indicators.filter(({ regionalAggregation }) => regionalAggregation === 'none');
    expect(region(/^Показатели, которые измеряются только по республике/).getAllByRole('link')).toHaveLength(national.length);
  });
});

describe('peers', () => {
  const namesOf = () =>
    region(/^Сходные регионы/)
      .getAllByRole('rowheader')
      .map(textOf);

  test('of a city are the two other cities, and the rule is printed', async () => {
    await openApp('/ru/regions/KZ-71/');
    expect(namesOf()).toEqual(['г. Астана', expect.stringMatching(/^г\. /), expect.stringMatching(/^г\. /)]);
    expect(screen.getByText(text.ru('region:peers.rule.city'))).toBeVisible();
  });

  test('are changed by the reader; address, table and the link to the comparison follow', async () => {
    const { router } = await openApp('/ru/regions/KZ-61/?peer=KZ-71&peer=KZ-99');
    expect(namesOf()).toEqual(['Туркестанская', 'г. Астана']);
    const peers = region(/^Сходные регионы/);
    await userEvent.click(peers.getByText(text.ru('region:peers.change')));
    await userEvent.click(peers.getByRole('checkbox', { name: 'Жамбылская' }));
    await waitFor(() => expect(namesOf()).toEqual(['Туркестанская', 'г. Астана', 'Жамбылская']));
    expect(router.shown.searchStr).toBe('?peer=KZ-71&peer=KZ-31');
    expect(screen.getByText(/^Регионы выбраны вами\./)).toBeVisible();
    expect(peers.getByRole('link', { name: text.ru('region:peers.compare') })).toHaveAttribute(
      'href',
      '/ru/compare/?r=KZ-61&r=KZ-71&r=KZ-31',
    );
  });
});

describe('a value that a release changed', () => {
  const change = (of: { readonly indicator: string; readonly series: string; readonly year: number }): PastChange => ({
    ...{ date: '2026-12-01', kind: 'revised', region: 'KZ-71', ...of, was: { value: 12.3, provenance: 'verified' }, other: null },
    ...{ text: { kk: 'Түзетілді.', ru: 'Исправлено, прежнее значение – 12,3 %.' }, reason: { kk: 'қате', ru: 'опечатка в отчете' } },
  });

  test('tells its history in its row, of the year in view alone, and beside a measure by another definition', async () => {
    await openApp('/ru/regions/KZ-71/?year=2023', async (request) => {
      const answer = await fromMocks(request);
      if (!request.url.endsWith('/regions/KZ-71.json')) return answer;
      const detail = (await answer.json()) as RegionDetail;
      const [{ indicator, series } = { indicator: '', series: '' }] = detail.series;
      const [related] = detail.related;
      if (!related) throw new Error('Astana has no measure by another definition');
      const history = [
        change({ indicator, series, year: 2023 }),
        change({ indicator, series, year: 2022 }),
        change({ indicator: related.indicator, series: related.code, year: 2019 }),
      ];
      return Response.json({ ...detail, history });
    });
    const told = '1 декабря 2026 года: исправлено, прежнее значение – 12,3 %. Опечатка в отчете.';
    const rows = await screen.findAllByRole('row');
    expect(rows.filter((row) => textOf(row).includes(told))).toHaveLength(1);
    const related = screen.getByRole('region', { name: text.ru('region:related.title') });
    expect(textOf(related)).toContain(`Значение за 2019 год, ${told}`);
  });
});
