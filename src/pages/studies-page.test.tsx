import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

async function open(address: string) {
  await openApp(address);
  await screen.findByRole('heading', { level: 1, name: /^PISA, TIMSS, PIRLS: (что обещано|уәде)/ });
}

const tableOf = (name: RegExp) => screen.getByRole('table', { name });
/** The row of a round under the heading of its part. */
function rowOf(table: HTMLElement, part: string, round: RegExp) {
  const group = within(table).getByRole('rowheader', { name: part }).closest('tbody') as HTMLElement;
  return within(group).getByRole('row', { name: round });
}
const cellsOf = (row: HTMLElement) => within(row).getAllByRole('cell').map(textOf);

describe('the promised road', () => {
  test('says of each subject which part of the promised way is done', async () => {
    await open('/ru/studies/');
    const picture = screen.getByRole('img', { name: /путь от базового значения 2018 года/ });
    expect(textOf(screen.getByRole('figure', { name: /^PISA: путь/ }))).toContain('Математика: 4 %; Естествознание: 28 %; Чтение: −2 %');
    expect(picture).toHaveAccessibleName(/Математика: 4\s%/);
    const table = screen.getByRole('table', { name: /^PISA: путь/, hidden: true });
    expect([...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(textOf))).toEqual([
      ['423 2018', '470 2021', '425 2022', '480 2024', '4 %'],
      ['397 2018', '465 2021', '423 2022', '490 2024', '28 %'],
      ['387 2018', '440 2021', '386 2022', '450 2024', '−2 %'],
    ]);
  });

  test('words a change of less than 5 points neutrally, and only that', async () => {
    await open('/ru/studies/');
    const answers = screen.getAllByRole('listitem').map(textOf);
    const of = (subject: string) => answers.find((answer) => answer.startsWith(`${subject}:`));
    expect(of('Математика')).toMatch(/Это меньше 5 баллов; погрешности в наших данных нет, ее публикуют организаторы/);
    expect(of('Чтение')).toMatch(/Это меньше 5 баллов; погрешности в наших данных нет, ее публикуют организаторы/);
    expect(of('Естествознание')).not.toMatch(/погрешность/);
  });
});

describe('the verdicts of the rounds', () => {
  test.each(['', '?facts=official'])('say before the table what they rest on, the unknown ones among them (%s)', async (facts) => {
    await open(`/ru/studies/${facts}`);
    const notes = [...document.querySelectorAll('[data-counted="parts"]')].map(textOf);
    expect(notes).toEqual([
      'Оценки 3 частей: по опубликованным данным – 3.',
      facts === ''
        ? 'Оценки 8 частей: по опубликованным данным – 3, по демонстрационным – 5.'
        : 'Оценки 8 частей: по опубликованным данным – 3, без оценки – 5.',
    ]);
  });
});

test('what the publisher says of the change since 2018 stands beside our rule, with its source', async () => {
  await open('/ru/studies/');
  const said = (await screen.findByText(/^Сам организатор исследования оценивает изменение так/)).textContent ?? '';
  expect(said).toMatch(
    /математика \(2018–2022\) – результат примерно тот же; чтение .+ примерно тот же; естествознание .+ – результат выше/,
  );
  expect(screen.getByRole('link', { name: /PISA 2022 Results.*обзор по Казахстану/ })).toHaveAttribute(
    'href',
    expect.stringContaining('country-notes/kazakhstan'),
  );
});

describe('PISA round by round', () => {
  test('compares the round of 2022 with the plan for 2021 and with the OECD', async () => {
    await open('/ru/studies/');
    const [plan, fact, deviation, oecd, change, verdict] = cellsOf(
      rowOf(tableOf(/предметам и циклам/), 'Математика', /Цикл 2022 года \(в плане – 2021\)/),
    );
    expect([plan, fact, deviation, oecd]).toEqual(['470', '425 проверено', '−45', '472 −47']);
    expect(change).toBe('+2 (меньше 5 баллов) от запланированного: 4 %');
    expect(verdict).toBe('Далек от плана Опоздание – 34,5 месяца');
  });

  test('a point less in reading is not called worse', async () => {
    await open('/ru/studies/');
    const table = tableOf(/предметам и циклам/);
    expect(cellsOf(rowOf(table, 'Чтение', /в плане – 2021/))[4]).toMatch(/^−1 \(меньше 5 баллов\)/);
    expect(table).not.toHaveTextContent(/ухудшение|Хуже уровня 2018 года/);
  });

  test('the round of 2025 awaits its result and has no numbers but the plan', async () => {
    await open('/kk/studies/');
    const row = rowOf(tableOf(/пәндер мен кезеңдер/), 'Жаратылыстану', /2025 жылғы кезең \(жоспарда – 2024\)/);
    const overdue = 'Нәтижесі күтілуде Жариялау мерзімі – 2026 жылғы қыркүйек; нәтижесі біздің дереккөздерде табылмады.';
    expect(cellsOf(row)).toEqual(['490', '–', '–', '–', '–', overdue]);
  });

  test('the average of the OECD of 2018 was not verified, and that is said', async () => {
    await open('/ru/studies/');
    expect(cellsOf(rowOf(tableOf(/предметам и циклам/), 'Чтение', /2018 год, базовое значение/))[3]).toBe(
      text.ru('studies:rounds.oecdNone'),
    );
  });

  test('names and facts lead to the right part and year of the indicator', async () => {
    await open('/kk/studies/');
    const table = tableOf(/пәндер мен кезеңдер/);
    expect(within(table).getByRole('link', { name: 'Оқу сауаттылығы' })).toHaveAttribute('href', '/kk/indicators/t1-2/?series=reading');
    expect(within(table).getByRole('link', { name: '386' })).toHaveAttribute('href', '/kk/indicators/t1-2/?series=reading&year=2022');
  });
});

describe('gap between town and village', () => {
  test('calls the TIMSS values of 2019 an expectation and reads no change out of them', async () => {
    await open('/ru/studies/');
    const table = tableOf(/Разрыв результатов/);
    expect(cellsOf(rowOf(table, 'TIMSS 4 кл., математика', /2019 год, ожидаемое значение/))[1]).toBe('25');
    expect(cellsOf(rowOf(table, 'TIMSS 4 кл., математика', /2023 года/))[3]).toMatch(/^ базовое значение не измерено/);
    expect(screen.getByText(/не результат исследования, а ожидание/)).toBeVisible();
  });

  test('marks generated facts, and says so at the top of the page', async () => {
    await open('/ru/studies/');
    expect(cellsOf(rowOf(tableOf(/Разрыв результатов/), 'PIRLS, чтение', /2021 года/))[1]).toBe('16 демо');
    expect(screen.getByRole('link', { name: text.ru('common:facts.hide') })).toBeVisible();
  });

  test('official facts only: the generated ones are gaps with a word', async () => {
    await open('/ru/studies/?facts=official');
    const table = tableOf(/Разрыв результатов/);
    expect(cellsOf(rowOf(table, 'PIRLS, чтение', /2021 года/))).toEqual(['5', '–', '–', '–', text.ru('common:state.no-data')]);
    expect(cellsOf(rowOf(table, 'PISA, математика', /в плане – 2021/))[1]).toMatch(/^18/);
    expect(table).not.toHaveTextContent(text.ru('common:provenance.demoBadge'));
  });
});

test('the calendar says when rounds were planned, held and published, and since when a result is overdue', async () => {
  await open('/ru/studies/');
  const table = screen.getByRole('table', { name: /запланировано, проведено, опубликовано/, hidden: true });
  const rows = [...table.querySelectorAll('tbody tr')].map(textOf);
  expect(rows).toEqual([
    'PISA',
    '20182018декабрь 2019 года',
    '20212022декабрь 2023 года',
    '20242025Ожидается результат Срок публикации – сентябрь 2026 года; в наших источниках результат не найден.',
    expect.stringMatching(
      /на 2024 год и проведенному в 2025 году\. Срок публикации – сентябрь 2026 года; в наших источниках результат не найден\.$/,
    ),
    'TIMSS',
    '20192019декабрь 2020 года',
    '20232023декабрь 2024 года',
    expect.stringContaining('других циклов до 2025 года Программа не предусматривала.'),
    'PIRLS',
    '20212021май 2023 года',
    expect.stringContaining('других циклов до 2025 года Программа не предусматривала.'),
  ]);
});

test('the move of a round names its source by its name', async () => {
  await open('/ru/studies/');
  const move = screen.getByText(/ОЭСР перенесла PISA-2021/);
  expect(within(move).getByRole('link')).toHaveTextContent(/PISA 2022/);
});

test('the page says that the plan was no longer in force', async () => {
  await open('/ru/studies/');
  expect(screen.getByText(/^Постановление утратило силу/, { selector: 'summary' })).toBeVisible();
});
