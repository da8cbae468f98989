import { buildDecreePassport } from '@mocks/handlers/decree-texts';
import { buildProgramme } from '@mocks/handlers/programme';
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { fromMocks } from '@/app/mocks-fixture';
import { text } from '@/shared/i18n/text-fixture';

const region = (name: string) => within(screen.getByRole('region', { name }));
const main = () => textOf(screen.getByRole('main'));

test('a task begins with what came of its indicators, and of what was promised beside them', async () => {
  await openApp('/ru/tasks/1.7/');
  expect(main()).toMatch(
    /Итог без демонстрационных значений .*Обещания помимо показателей \(\d+\): .*не выполнено – \d+.*опубликованных данных не найдено – \d+\./,
  );
  const promises = region(text.ru('decree:promises.title')).getAllByRole('listitem').map(textOf);
  // dormitory places: the running total of a later year decides
  expect(promises.some((promise) => /Не выполнено: .* в \d{4} году/.test(promise))).toBe(true);
  expect(promises.some((promise) => promise.trim().endsWith(text.ru('decree-parts:outcome.unreported')))).toBe(true);
});

test('every sentence stands in quotation marks and has its lines in sight, so that it is seen, heard and copied where the decree begins and ends', async () => {
  await openApp('/kk/tasks/1.7/');
  const sentences = region(text.kk('decree:problem.title')).getAllByRole('listitem').map(textOf);
  expect(sentences.filter((sentence) => !/^«.+[^.»]» .*\[\d+(–\d+)?-жол(дар)?\]/.test(sentence.trim()))).toEqual([]);
});

test.each([
  ['/ru/tasks/1.7/', /не полная ликвидация/, 'three shifts abolished, or 0.4 %'],
  ['/ru/tasks/1.7/', /80 в 2020 году и 100 в 2021 году; вместе – 180/, '180 colleges, or 80 and 100'],
  ['/ru/tasks/1.8/', /5,1 % в 2020 году и 7 % в 2025 году/, '5 % of GDP, or 7 %'],
  ['/ru/goals/2/', /«7 раз» в документе не вполне соответствует самим числам/, '7 times, or 8.3'],
  ['/ru/passport/', /утратило силу 12 октября 2021 года/, '2020–2025, or until its repeal'],
  ['/ru/passport/', /вместе – 180/, '180 colleges, or 80 and 100'],
  ['/kk/tasks/1.8/', /849–851-жолдарда басқа сандар берілген/, 'spending of SWOT, or of section 3'],
  ['/ru/passport/', /в 8,3 раза; в тексте напечатано «в 7 раз»/, '7 times, or 8.3'],
  ['/ru/commitments/', /150 и более учащихся/, 'every school, or those with 150 pupils'],
  ['/ru/world/', /расходятся с числами строк 849–851/, 'spending of SWOT, or of section 3'],
])('%s says where the decree contradicts itself: %s', async (address, note) => {
  await openApp(address);
  expect(main()).toMatch(note);
});

test('a goal has its tasks, and its promises with outcomes', async () => {
  await openApp('/kk/goals/2/');
  expect(screen.getAllByRole('link', { name: /^«.*ғылым.*»$/i }).length).toBeGreaterThan(0);
  expect(main()).toMatch(/Қаулыда басылғаны: «Елдің .+ғылымның үлесін арттыру»\./);
  expect(main()).toMatch(/Міндеттерге жатқызылмаған, көрсеткіштерден тыс уәделер \(\d+\): /);
});

test('a task that the programme does not name leads to all of them', async () => {
  await openApp('/ru/tasks/9.9/');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(text.ru('decree:task.unknown'));
});

test('the page of studies has the comparisons of the decree that rest on studies', async () => {
  const { user } = await openApp('/ru/studies/');
  await user.click(screen.getByText(text.ru('studies:decree.comparisons')));
  expect(await screen.findByText('Место по загруженности учителей (TALIS-2018)')).toBeVisible();
  const study = (name: string) => within(screen.getByRole('region', { name }));
  expect(study('PISA').getByText(/опережает сверстников в школе/)).toBeVisible();
  expect(study('PISA').getByText(/участвующих в научных соревнованиях/)).toBeVisible();
  expect(study('TIMSS').getByText(/TIMSS \(2007, 2011, 2015, 2019\)/)).toBeVisible();
  expect(study('TIMSS').getByRole('link', { name: text.ru('world:study.toGap') })).toHaveAttribute('href', '#gap');
  expect(study('PIRLS').getByText(text.ru('world:study.none'))).toBeVisible();
});

test('the ways of a task name their indicators, and their measures when asked', async () => {
  await openApp('/ru/tasks/1.7/');
  const ways = region(text.ru('decree:ways.title'));
  expect(ways.getAllByRole('link', { name: /^\S.{5,} \((r|t)\d-[\d-]+\)$/ }).length).toBeGreaterThan(0);
  expect(ways.queryByRole('link', { name: /^\(?(r|t)\d-/ })).toBeNull();
  const measures = ways.getAllByText(/^Мероприятия: № \d/)[0]?.closest('details') as HTMLElement;
  for (const link of within(measures).getAllByRole('link', { hidden: true })) expect(textOf(link)).toMatch(/^№ \d+ \S.{10,}/);
});

test('the passport says what section 6 calls otherwise, and has every sentence with money, those of a task with the way to it', async () => {
  await openApp('/ru/passport/');
  const frame = region(text.ru('decree:passport.frame'));
  expect(textOf(frame.getByText(/Прогнозируемые финансовые затраты/).closest('li'))).toMatch(/здесь назван «Другими источниками»/);
  const { money } = buildDecreePassport();
  const fold = frame.getByText(text.ru('decree:passport.money', { n: money.length })).closest('details') as HTMLElement;
  const told = within(fold).getAllByRole('listitem', { hidden: true }).map(textOf);
  expect(told).toHaveLength(money.length);
  expect(
    told.some((sentence) => /102 875.*напечатано «102 875 мың теңге».*Задача 1\.1|102 875.*Задача 1\.1.*напечатано/.test(sentence)),
  ).toBe(true);
});

test('a goal that the programme does not name leads to the passport, by the number that was asked for', async () => {
  await openApp('/kk/goals/7/');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(text.kk('decree:goal.unknown'));
  expect(main()).toContain(text.kk('decree:goal.unknownHint', { n: 7 }));
  expect(within(screen.getByRole('main')).getByRole('link', { name: text.kk('common:nav.passport') })).toHaveAttribute(
    'href',
    '/kk/passport/',
  );
});

test('a task whose name did not come has it in its heading as soon as the reader tries again', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  let isDown = true;
  const { user } = await openApp('/kk/tasks/1.7/', (request) => (isDown ? new Response(null, { status: 503 }) : fromMocks(request)));
  isDown = false;
  await user.click(await screen.findByRole('button', { name: text.kk('common:message.retry') }));
  const short = buildProgramme().tasks.find(({ id }) => id === '1.7')?.short.kk ?? 'no task';
  expect(await screen.findByRole('heading', { level: 1, name: new RegExp(`${short}$`) })).toBeVisible();
  expect(await screen.findByRole('region', { name: text.kk('decree:ways.title') })).toBeVisible();
  vi.restoreAllMocks();
});
