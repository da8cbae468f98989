import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

async function open(address: string) {
  const app = await openApp(address);
  await screen.findByRole('table', { name: /^Задачи: запланированное|^Міндеттер: жоспарланған/ });
  return app;
}

const rowOf = (table: RegExp, row: RegExp) =>
  within(screen.getByRole('table', { name: table }))
    .getByRole('row', { name: row })
    .querySelectorAll<HTMLElement>('td');
const cellsOf = (table: RegExp, row: RegExp) => [...rowOf(table, row)].map(textOf);

describe('the printed totals', () => {
  test('are told in billions with the exact million beside them, and called a plan', async () => {
    await open('/ru/funding/');
    expect(textOf(screen.getByRole('heading', { name: /^На 2020–2025 годы запланировано/ }))).toBe(
      'На 2020–2025 годы запланировано 11 578,4 млрд тенге',
    );
    expect(screen.getByText(/Точная сумма постановления – 11\s578\s425 млн тенге/)).toBeVisible();
    expect(screen.getByText(/Все это – план/)).toBeVisible();
  });

  test('in millions they are the decree’s: 2025 is 2 679 486, of it 2 240 940 or 83,6 % from the republican budget, none from the bank', async () => {
    await open('/ru/funding/?unit=mln');
    expect(cellsOf(/по годам и источникам/, /^2025/)).toEqual(['2 240 940 83,6 %', '151 846 5,7 %', '–', '286 700 10,7 %', '2 679 486']);
    expect(cellsOf(/по годам и источникам/, /^2020/)[2]).toBe('381 < 0,1 %');
    expect(cellsOf(/по годам и источникам/, /^Всего/)).toEqual([
      '9 564 825 82,6 %',
      '715 982 6,2 %',
      '13 618 0,1 %',
      '1 284 000 11,1 %',
      '11 578 425',
    ]);
  });

  test('the unit goes into the address', async () => {
    const { router } = await open('/kk/funding/');
    const units = within(screen.getByRole('group', { name: text.kk('funding:unit.label') }));
    expect(units.getByRole('link', { name: text.kk('funding:unit.bln') })).toHaveAttribute('aria-current');
    expect(units.getByRole('link', { name: text.kk('funding:unit.mln') })).not.toHaveAttribute('aria-current');
    await userEvent.click(units.getByRole('link', { name: text.kk('funding:unit.mln') }));
    await waitFor(() => expect(router.shown.searchStr).toBe('?unit=mln'));
    expect(units.getByRole('link', { name: text.kk('funding:unit.bln') })).not.toHaveAttribute('aria-current');
    expect(textOf(screen.getByRole('heading', { level: 2, name: /теңге жоспарланған$/ }))).toBe(
      '2020–2025 жылдарға 11 578 425 млн теңге жоспарланған',
    );
  });
});

describe('money by task', () => {
  const table = /по задачам и источникам/;

  test('counts the measures: 46 of 204 with an amount, 113 without any need, 45 within a budget', async () => {
    await open('/ru/funding/');
    expect(
      screen.getByText(/В плане 204 мероприятия: сумма указана у 46, финансирования не требуют 113, .* выполняются 45\./),
    ).toBeVisible();
  });

  test('shows an amount of two sources as one: 448 314 of both budgets in task 1.2', async () => {
    await open('/ru/funding/?unit=mln');
    expect(cellsOf(table, /^Республиканский и местный бюджеты, одна сумма без разделения/)).toEqual([
      '63 148',
      '69 083',
      '73 354',
      '76 873',
      '81 929',
      '83 926',
      '448 314',
    ]);
  });

  test('ends with the printed total, private money in a row of its own', async () => {
    await open('/ru/funding/?unit=mln');
    expect(cellsOf(table, /^Сумма по мероприятиям/)[6]).toBe('10 294 428');
    expect(cellsOf(table, /^Частные инвестиции, только в итогах/)[6]).toBe('1 284 000');
    expect(cellsOf(table, /^Итог постановления/)[6]).toBe('11 578 425');
  });

  test('leads to the measures of a task; a task without any amount says so', async () => {
    await open('/ru/funding/');
    expect(screen.getByRole('link', { name: 'Задача 1.3: Показать мероприятия' })).toHaveAttribute('href', '/ru/action-plan/?task=1.3');
    expect(screen.getAllByText(text.ru('funding:task.none'))).toHaveLength(2);
  });
});

describe('money beside result', () => {
  const table = /^Задачи: запланированное финансирование и результат/;

  test('adds up what was planned up to the year in view: task 1.1 had 1 155,3 billion by 2021', async () => {
    await open('/ru/funding/?year=2021');
    expect(cellsOf(table, /^1\.1/)[0]).toBe('1 155,3');
    expect(screen.getByText(/План мероприятий предусматривал на 2020–2021 годы 1\s917,1 млрд тенге\./)).toBeVisible();
    expect(cellsOf(table, /^2\.2/)[0]).toBe(text.ru('funding:task.noAmount'));
  });

  test('names the rule, marks what rests on demo values and says how much does', async () => {
    await open('/ru/funding/?year=2024');
    expect(screen.getByText(/больше половины ее оцененных показателей/)).toBeVisible();
    const finding = screen.getByText(/План мероприятий предусматривал/);
    expect(within(finding).getByText(text.ru('common:provenance.demoBadge'))).toBeVisible();
    expect(textOf(finding), 'in the sentence itself').toMatch(/отстает большинство показателей \(оценки: .*по демонстрационным – \d+\)\./);
    expect(screen.getByText(/^Оценки 40 показателей: .*срок плана истек – \d+/), 'all result indicators').toBeVisible();
    expect(screen.getByText(/^Оценки \d+ показател(я|ей): по опубликованным данным – \d+, по демонстрационным – \d+/)).toBeVisible();
  });

  test('with official facts only, tasks without a verdict stay on the page and in the sums', async () => {
    await open('/ru/funding/?year=2024&facts=official');
    const finding = screen.getByText(/План мероприятий предусматривал/);
    expect(textOf(finding)).toMatch(/Задач, которые оценить нельзя, – \d+; на них запланировано [\d ,]+ млрд тенге/);
    expect(within(finding).queryByText(text.ru('common:provenance.demoBadge'))).not.toBeInTheDocument();
    const tasks = within(screen.getByRole('table', { name: table })).getAllByRole('row', { name: /^[12]\.\d/ });
    expect(tasks).toHaveLength(11);
  });

  test('each stretch of the verdicts leads to the indicators that it counts', async () => {
    await open('/ru/funding/?year=2024');
    const [link] = within(screen.getByRole('table', { name: table })).getAllByRole('link', { name: /^Задача 1\.1\. / });
    expect(link).toHaveAttribute('href', expect.stringMatching(/^\/ru\/indicators\/\?task=1\.1&verdict=[a-z]+&year=2024$/));
  });
});

test('the passport’s rounding is set beside the exact sums', async () => {
  await open('/ru/funding/');
  const table = /в плане мероприятий и в паспорте/;
  expect(cellsOf(table, /^Другие источники/)).toEqual(['13 618', '13']);
  expect(cellsOf(table, /^Всего/)).toEqual(['11 578 425', '11 578']);
  expect(
    screen.getByText(/не больше чем на 2 млн тенге в год: −1 \(2020\), \+2 \(2021\), \+2 \(2024\); за все годы – \+3\./),
  ).toBeVisible();
});
