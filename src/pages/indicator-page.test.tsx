import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { usePreferences } from '@/shared/state/preferences';

afterEach(() => {
  vi.restoreAllMocks();
});

const region = (name: RegExp) => within(screen.getByRole('region', { name }));

/** What a search engine and a messenger show of the page. */
const description = () => document.querySelector('meta[name="description"]')?.getAttribute('content');

describe('the description for search engines', () => {
  beforeEach(() => document.head.insertAdjacentHTML('beforeend', '<meta name="description">'));
  afterEach(() => document.querySelector('meta[name="description"]')?.remove());

  test.each([
    ['/ru/indicators/r1-1-4/', /^Итог: не выполнено\. Факт 2025 года – 74,6 % \(расчетное значение\), целевое значение \(2025\) – /],
    ['/kk/indicators/r1-1-4/', /^Қорытынды: орындалмады\. 2025 жылғы факт – 74,6% \(есептеп шығарылған\), нысаналы мән \(2025\) – /],
    ['/ru/indicators/t1-2/', /^Итог неизвестен: ожидается результат\. Чтение: целевое значение \(2024\) – 450 баллов\./],
    ['/kk/indicators/t1-2/', /^Қорытынды белгісіз: нәтижесі күтілуде\. Оқу сауаттылығы: нысаналы мән \(2024\) – 450 балл\./],
  ])('of %s begins with what became of the promise, then its numbers and what is measured', async (address, outcome) => {
    await openApp(address);
    await expect.poll(() => description()?.replaceAll('\u00A0', ' ').replaceAll('\u2060', '')).toMatch(outcome);
    expect(description()).not.toMatch(/демонстраци/);
  });
});

describe('PISA mathematics', () => {
  test('has its verdict in words in Kazakh: both years, months behind, share of the change', async () => {
    await openApp('/kk/indicators/t1-2/');
    const answer = textOf(screen.getByRole('region', { name: /^Орындалу бағасы/ }));
    expect(answer).toContain(text.kk('common:verdict.far'));
    expect(answer).toContain('425 балл');
    expect(answer).toContain('470 балл');
    expect(answer).toContain('−45 балл');
    expect(answer).toContain('Кешігуі – 34,5 ай');
    expect(answer).toContain('4%');
    expect(answer).toContain('PISA-2021 зерттеуі 2022 жылы өткізілді');
    expect(answer).toContain(
      '5 балл шегіне жетпейді; қателігі деректерімізде жоқ, оны зерттеуді өткізушілер жариялайды. Оны жақсару да, нашарлау да деуге болмайды.',
    );
    expect(answer).toContain(text.kk('common:measure.asOf', { year: 2022 }));
  });

  test('has its verdict in words in Russian', async () => {
    await openApp('/ru/indicators/t1-2/');
    const answer = textOf(screen.getByRole('region', { name: /^Оценка выполнения/ }));
    expect(answer).toContain(text.ru('common:verdict.far'));
    expect(answer).toContain('425 баллов');
    expect(answer).toContain('Опоздание – 34,5 месяца');
    expect(answer).toContain('4 %');
    expect(answer).toContain('Исследование PISA-2021 прошло в 2022 году');
    expect(answer).toContain(
      'меньше 5 баллов; погрешности в наших данных нет, ее публикуют организаторы. Лучше стало или хуже, сказать нельзя.',
    );
  });

  test('explains the rule with its own numbers, and another year when asked', async () => {
    await openApp('/ru/indicators/t1-2/');
    const how = region(/^Как рассчитана оценка/);
    const explanation = () => textOf(screen.getByRole('region', { name: /^Как рассчитана оценка/ }));
    expect(explanation()).toContain('Весь путь, обещанный Программой: 57 баллов');
    expect(explanation()).toContain('78,9 %');
    await userEvent.click(how.getByRole('link', { name: '2025' }));
    expect(await how.findByText(text.ru('indicator:explain.forYear', { year: 2025 }))).toBeVisible();
    expect(explanation()).toContain('Исследование проведено, но результата пока нет');
    expect(explanation()).not.toContain('57 баллов');
    // heard is only what it comes to
    expect(how.queryByRole('status')).toBeNull();
    expect(how.getByRole('link', { name: '2025' })).toHaveFocus();
    await waitFor(() =>
      expect(document.querySelector('[data-spoken-change]')).toHaveTextContent('Математика. 2025 год: Ожидается результат.'),
    );
    expect(how.getAllByRole('link').filter((link) => link.hasAttribute('aria-current'))).toEqual([how.getByRole('link', { name: '2025' })]);
  });

  test('shows the average of the OECD beside it', async () => {
    await openApp('/ru/indicators/t1-2/');
    expect(textOf(screen.getByRole('region', { name: text.ru('indicator:section.chart') }))).toContain(
      'Среднее по странам ОЭСР, 2022 год: 472 балла.',
    );
  });
});

describe('parts', () => {
  test('are all listed with their latest verdicts, the chosen one marked', async () => {
    await openApp('/ru/indicators/t1-2/?series=reading');
    const parts = within(screen.getByRole('navigation', { name: text.ru('indicator:parts.title') }));
    expect(parts.getAllByRole('row')).toHaveLength(4);
    expect(parts.getAllByRole('link').filter((link) => link.hasAttribute('aria-current'))).toEqual([
      parts.getByRole('link', { name: 'Чтение' }),
    ]);
    expect(screen.getByRole('heading', { name: /^Оценка выполнения: Чтение/ })).toBeVisible();
  });

  test('fall back on the first one when the address names one that is not there', async () => {
    await openApp('/ru/indicators/t1-2/?series=age-3-6');
    expect(screen.getByRole('heading', { name: /^Оценка выполнения: Математика/ })).toBeVisible();
  });
});

test('the table twin has a row for every year that the chart can draw', async () => {
  await openApp('/kk/indicators/t2-1/');
  const table = within(screen.getByRole('table', { name: /ЖІӨ|ғылым/i, hidden: true }));
  const years = table.getAllByRole('rowheader', { hidden: true }).map((header) => header.textContent);
  expect(years).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']);
});

test('official facts only: no demo mark is left, and the page says that they are hidden', async () => {
  await openApp('/ru/indicators/r1-7-6/');
  expect(screen.getAllByTitle(text.ru('common:provenance.demo')).length).toBeGreaterThan(0);
  document.body.innerHTML = '';
  await openApp('/ru/indicators/r1-7-6/?facts=official');
  expect(screen.queryAllByTitle(text.ru('common:provenance.demo'))).toEqual([]);
  expect(screen.getByText(text.ru('common:facts.published'))).toBeVisible();
});

test('a source that is no longer published leaves a plan, a state and no verdict', async () => {
  await openApp('/ru/indicators/t2-2/');
  const answer = textOf(screen.getByRole('region', { name: /^Оценка выполнения/ }));
  expect(answer).toContain(text.ru('common:state.discontinued'));
  expect(answer).toContain(text.ru('common:unit.rank', { n: 63 }));
  expect(answer).not.toMatch(/Выполнен|плана на/);
});

test('a yearly flow has its running total: 80 and 100 colleges make 180', async () => {
  await openApp('/ru/indicators/r1-7-5/');
  const rows = region(/^Нарастающий итог/).getAllByRole('row');
  expect(rows.map((row) => within(row).queryAllByRole('cell').at(-1)?.textContent)).toEqual([undefined, '80', '180']);
});

test('a plan that is the same every year has no word about lag', async () => {
  await openApp('/ru/indicators/t1-1/?series=age-3-6&facts=official');
  expect(screen.getByRole('main')).not.toHaveTextContent(/отстава|Отставание/);
});

test('the series can be taken along as a file', async () => {
  await openApp('/ru/indicators/t1-2/');
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:series';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const reuse = region(/^Скачать/);
  await userEvent.click(reuse.getByText(text.ru('common:download.menu')));
  await userEvent.click(await reuse.findByRole('button', { name: 'JSON' }));
  await reuse.findByText(/^Файл готов:/);
  const { rows } = JSON.parse((await files[0]?.text()) ?? '{}');
  const row = rows.find(({ series, year }: { series: string; year: number }) => series === 'mathematics' && year === 2022);
  expect(row).toMatchObject({ indicator: 't1-2', plan: 470, plan_year: 2021, fact: 425, verdict: 'far', gap: -45 });
  expect(row.lag_months).toBeCloseTo(34.468, 3);
});

describe('regions', () => {
  const regions = () => within(screen.getByRole('region', { name: text.ru('indicator:section.regions') }));
  const strip = () => within(regions().getByRole('list', { name: /^Места регионов/ }));
  const ownNames = () => screen.queryAllByRole('heading', { level: 3, name: /область|Астана|Алматы|Шымкент/ }).map(textOf);

  test('stand in their places, best first, each demo value marked and each name a link to its profile', async () => {
    await openApp('/ru/indicators/r1-3-3/?series=school&year=2022');
    const rows = strip().getAllByRole('listitem').map(textOf);
    const figures = rows.map((row) => Number(/([\d,]+) %/.exec(row)?.[1]?.replace(',', '.')));
    expect(rows).toHaveLength(20);
    expect(figures).toEqual(figures.toSorted((a, b) => b - a));
    expect(rows[0]).toMatch(/^1/);
    expect(strip().getAllByTitle(text.ru('common:provenance.demo'))).toHaveLength(20);
    expect(strip().getByRole('link', { name: 'Абай' })).toHaveAttribute('href', '/ru/regions/KZ-10/?year=2022');
    expect(textOf(screen.getByRole('region', { name: text.ru('indicator:section.regions') }))).toContain(
      text.ru('indicator:regions.nationPlan'),
    );
  });

  test('of whom some are published are not said to be generated altogether', async () => {
    await openApp('/ru/indicators/t1-2/?year=2022');
    const published = strip()
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('data-origin') === 'secondary');
    expect(published.map(textOf).join()).toContain('453 балла');
    expect(textOf(screen.getByRole('region', { name: text.ru('indicator:section.regions') }))).not.toContain('Все факты здесь');
  });

  test('are 17 before June 2022, and official values carry no mark', async () => {
    await openApp('/ru/indicators/r1-3-3/?series=school&year=2020');
    expect(strip().getAllByRole('listitem')).toHaveLength(17);
    expect(strip().queryAllByTitle(text.ru('common:provenance.demo'))).toEqual([]);
    expect(strip().queryByRole('link', { name: 'Абай' })).toBeNull();
  });

  test('lead to map and matrix with the same indicator, part and year', async () => {
    await openApp('/ru/indicators/r1-3-3/?series=school&year=2020');
    const matrix = new URL(
      regions()
        .getByRole('link', { name: /матрице/ })
        .getAttribute('href') ?? '',
      'http://localhost',
    );
    expect(Object.fromEntries(matrix.searchParams)).toEqual({ indicator: 'r1-3-3', series: 'school', year: '2020', view: 'matrix' });
    expect(regions().getByRole('link', { name: /карте/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/ru/regions/?indicator=r1-3-3'),
    );
  });

  test('hide demo values when only official facts are asked for, and say that none were found', async () => {
    await openApp('/ru/indicators/r1-3-3/?series=school&year=2022&facts=official');
    expect(regions().getByText(text.ru('indicator:regions.noneOfficial', { year: 2022 }))).toBeVisible();
    expect(regions().queryAllByTitle(text.ru('common:provenance.demo'))).toEqual([]);
    expect(regions().queryByRole('list', { name: /^Места регионов/ })).toBeNull();
    expect(regions().getByText(text.ru('common:state.no-data'), { selector: 'dt' }).nextElementSibling).toBeVisible();
  });

  test('fall back on the latest year with an official fact when no year is asked for', async () => {
    await openApp('/ru/indicators/r1-3-3/?series=school&facts=official');
    expect(strip().queryAllByTitle(text.ru('common:provenance.demo'))).toEqual([]);
    expect(strip().getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  test('of a sum have no verdict, and the page says why', async () => {
    await openApp('/ru/indicators/r1-7-3/');
    expect(regions().getByText(/в сумме дают значение по республике/)).toBeVisible();
    expect(strip().getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(textOf(screen.getByRole('list', { name: /^Места регионов/ }))).not.toMatch(/Выполнен|плана|Перевыполнен|Хуже/);
    expect(regions().queryByRole('list', { name: text.ru('indicator:answer.title') })).toBeNull();
  });

  test('say in words that a part of the total is not comparable', async () => {
    await openApp('/ru/indicators/r1-2-2/?series=urban');
    expect(regions().getByText(/для отдельного региона часть несопоставима/)).toBeVisible();
    expect(regions().queryByRole('list', { name: /^Места регионов/ })).toBeNull();
  });

  test('are not there where only the nation is measured', async () => {
    await openApp('/ru/indicators/t2-1/');
    expect(screen.queryByRole('region', { name: text.ru('indicator:section.regions') })).toBeNull();
  });

  describe('beside the nation', () => {
    afterEach(() => usePreferences.getState().set({ region: null }));

    test('stands the reader’s own region', async () => {
      usePreferences.getState().set({ region: 'KZ-55' });
      await openApp('/ru/indicators/r1-3-3/?series=school&year=2022');
      expect(await regions().findByRole('img', { name: /^Павлодарская область/ })).toBeVisible();
      expect(ownNames()).toEqual(['Павлодарская область']);
    });

    test('the region of the link wins over the own one', async () => {
      usePreferences.getState().set({ region: 'KZ-55' });
      await openApp('/ru/indicators/r1-3-3/?series=school&year=2022&region=KZ-63');
      expect(await regions().findByRole('img', { name: /^Восточно-Казахстанская область/ })).toBeVisible();
      expect(ownNames()).toEqual(['Восточно-Казахстанская область']);
      expect(regions().getByText(/В 2022 году границы региона изменились/)).toBeVisible();
    });

    test('a region that does not exist leaves the own one', async () => {
      usePreferences.getState().set({ region: 'KZ-55' });
      await openApp('/ru/indicators/r1-3-3/?series=school&year=2022&region=KZ-99');
      expect(await regions().findByRole('img', { name: /^Павлодарская область/ })).toBeVisible();
    });

    test('can be chosen, and the choice is kept', async () => {
      await openApp('/ru/indicators/r1-3-3/?series=school&year=2022');
      await userEvent.selectOptions(regions().getByRole('combobox', { name: text.ru('indicator:regions.choose') }), 'Павлодарская');
      expect(await regions().findByRole('img', { name: /^Павлодарская область/ })).toBeVisible();
      const years = within(regions().getByRole('table', { hidden: true })).getAllByRole('rowheader', { hidden: true });
      expect(years.map(textOf)).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']);
    });

    test('a region that was not yet formed says so', async () => {
      await openApp('/ru/indicators/r1-3-3/?series=school&year=2020&region=KZ-10');
      const own = await screen.findByRole('region', { name: /Абай/ });
      expect(within(own).getAllByText(text.ru('common:state.not-yet-formed')).length).toBeGreaterThan(0);
    });
  });
});

test('an unknown indicator says so and leads on', async () => {
  await openApp('/kk/indicators/t9-9/');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(text.kk('common:message.unknownIndicator'));
  expect(screen.getByRole('link', { name: text.kk('common:message.toIndicators') })).toHaveAttribute('href', '/kk/indicators/');
});
