import { decreeIndicators } from '@mocks/sources/decree';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

const findingOf = async (address: string) => {
  await openApp(address);
  return screen.findByRole('heading', { level: 2, name: new RegExp(`\\b${decreeIndicators.length}\\b`) });
};

test('the finding rests on published facts, counts the unknown, and never tells them as not kept', async () => {
  const finding = await findingOf('/ru/closing/');
  expect(finding).not.toHaveTextContent('демонстрационн');
  expect(screen.getByText(text.ru('closing-page:finding.unknownNote'))).toBeInTheDocument();
});

test('the reading with demo values says in its sentence that they are no facts', async () => {
  expect(await findingOf('/ru/closing/?reading=with-demo')).toHaveTextContent(/на демонстрационных значениях основано \d+: это не факты/);
});

test('who hides the demo values reads the same outcomes and reasons: nothing turns from "only demo values" into "never measured"', async () => {
  const groups = () => [...document.querySelectorAll('main th[scope="rowgroup"]')].map(textOf);
  await findingOf('/ru/closing/');
  const all = groups();
  expect(all.join()).toContain(text.ru('closing:reason.only-demo'));
  cleanup();
  await findingOf('/ru/closing/?facts=official');
  expect(groups()).toEqual(all);
  cleanup();
  // and who asks here for the reading with demo values is given it
  await findingOf('/ru/closing/?facts=official&reading=with-demo');
  expect(groups().join()).not.toContain(text.ru('closing:reason.only-demo'));
});

test('each promise has a sentence from its numbers, and a choice of year is answered in words', async () => {
  await findingOf('/ru/closing/?promise=r1-5-6&aim=2030');
  const row = screen.getByRole('row', { name: /Доля иностранных студентов в вузах/ });
  expect(textOf(row)).toContain('Факт 2025 года – 5,0 % (расчетное значение), целевое значение (2025) – 10,0 %. Отстает с 2021 года.');
  const takes = screen.getByRole('region', { name: /Что потребовалось бы/ });
  expect(takes.textContent?.replaceAll(/\s/g, ' ')).toMatch(
    /до целевого значения \(10,0 %\) к 2030 году, нужен темп \+1,00 п\.\s?п\. в год/,
  );
  expect(within(takes).getByRole('combobox', { name: /К какому году/ })).toHaveValue('2030');
});

test('a pace that is no change names no year and draws no line; one that is does', async () => {
  await findingOf('/ru/closing/?promise=t1-2&aim=best');
  const takes = screen.getByRole('region', { name: /Что потребовалось бы/ });
  expect(takes).toHaveTextContent(/математика\. Ни на одном отрезке в 4 года заметного улучшения в наших данных нет\./);
  expect(within(takes).getByRole('img').querySelectorAll('path')).toHaveLength(3);
  expect(takes).not.toHaveTextContent(text.ru('closing-page:takes.note'));
  cleanup();
  await findingOf('/ru/closing/?promise=r1-5-6&aim=achieved');
  const other = screen.getByRole('region', { name: /Что потребовалось бы/ });
  expect(within(other).getByRole('img').querySelectorAll('path')).toHaveLength(4);
});

test('the finding of a selection counts nothing that there is not: neither "0 indicators" nor "the other 0"', async () => {
  await openApp('/ru/closing/?q=нет такого');
  await screen.findByText(text.ru('closing:finding.empty'));
  expect(document.querySelector('#finding')).toHaveTextContent(text.ru('closing:finding.empty'));
});

test('a selection of one promise has no rest, and none of one is told in the singular', async () => {
  await openApp('/ru/closing/?q=доля иностранных студентов');
  await waitFor(() => expect(document.querySelector('#finding')).toHaveTextContent(/^Из\s1 показателя/));
  expect(document.querySelector('#finding')).not.toHaveTextContent(/остальн/);
  cleanup();
  await openApp('/ru/closing/?q=прирост численности молодых');
  await screen.findByText(text.ru('closing:finding.noneOfOne'));
});

test('a sentence goes on small behind the name of its part, and what was projected is told as what would have been', async () => {
  await findingOf('/ru/closing/');
  const pisa = screen.getByRole('row', { name: /^PISA: результаты 15-летних учащихся/ });
  expect(textOf(pisa)).toContain('Чтение: целевое значение (2024) – 450 баллов.');
  expect(textOf(screen.getByRole('row', { name: /Организации с условиями для инклюзии/ }))).toContain('было бы достигнуто в 2024 году');
  expect(textOf(screen.getByRole('row', { name: /^Доля аварийных школ/ }))).toContain('Ни на одном отрезке в 5 лет заметного улучшения');
  expect(screen.getByText(/Показатели: с другим определением –\u2060\s1, неизвестно –\u2060\s47\./)).toBeInTheDocument();
});

test('a pace is told with its years, a shorter one beside a longer promise as such, and each part whose pace is known under its name', async () => {
  await findingOf('/ru/closing/');
  const schools = textOf(screen.getByRole('row', { name: /Организации с условиями для инклюзии/ }));
  expect(schools).toContain('Школы: обещанный темп – +5,7 п.п. в год, 7 лет подряд (2018–2025).');
  expect(schools).toContain('лучший темп за 2 года – +20,2 п.п. в год (Кызылординская, 2018–2020); обещанный не быстрее, но выдержать');
  const pisa = textOf(screen.getByRole('row', { name: /^PISA: результаты 15-летних учащихся/ }));
  expect(pisa).toContain('Математика: обещанный темп – +9,5 балла в год, 6 лет подряд (2018–2024).');
  expect(pisa).toContain('когда было бы достигнуто целевое значение (480 баллов) и было бы ли, неизвестно');
  expect(pisa).toContain('целевое значение (490 баллов) было бы достигнуто в 2033 году');
  expect(screen.getByText(/Международные сравнения постановления темпа не дают/)).toBeInTheDocument();
});

test('what it would take can be asked of the part whose pace is known, and reads no pace out of a change within the error', async () => {
  await findingOf('/ru/closing/?promise=t1-2&aim=achieved');
  const takes = textOf(screen.getByRole('region', { name: /Что потребовалось бы/ }));
  expect(takes).toContain('PISA: результаты 15-летних учащихся, математика. Изменение за 2018–2022 годы так мало');
});
