import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

beforeEach(() => {
  // a wide window: one slide at a time
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});

async function open(address: string) {
  const app = await openApp(address);
  // the slides listen to keys from the moment at which they are alive
  await waitFor(() => expect(document.querySelector('[data-alive]')).not.toBeNull());
  return app;
}

const titles = () =>
  within(screen.getByRole('navigation', { name: /Барлық слайд|Все слайды/ }))
    .getAllByRole('listitem')
    .map(textOf);
const currentNumber = () => document.querySelector('section[data-current]')?.id;

describe('what the slides say', () => {
  test('of the nation: what became of the promises, the finding, the promises, the worst five, the changes, the money, the notes', async () => {
    await open('/ru/present/?year=2024');
    const said = titles();
    expect(said).toHaveLength(11);
    expect(said[0]).toMatch(/^Из 48 показателей итог известен по \d+, выполнено \d+$/);
    expect(said[1]).toMatch(
      /^В 2024 году из 8 целевых индикаторов оценено \d, выполнен.* \(оценки: по опубликованным данным – \d+, по демонстрационным – \d+\)$/,
    );
    expect(said[2]).toMatch(/^Самый слабый из оцененных целевых индикаторов – .* \(оценки: по опубликованным данным – \d+/);
    for (const worst of said.slice(3, 8))
      expect(worst).toMatch(/: (опоздание|отстает|далеко от плана|хуже уровня 2018 года|близко к плану)/);
    // a title with a lag of generated values says so, as the value on its slide does
    const marked = [...document.querySelectorAll('section')]
      .slice(3, 8)
      .map((slide) => slide.querySelector('h2 + div [data-origin="demo"]') !== null);
    expect(said.slice(3, 8).map((title) => /демо$/.test(title))).toEqual(marked);
    expect(marked).toContain(true);
    expect(said[8]).toMatch(/^По сравнению с 2023 годом .* \(оценки: по опубликованным данным – \d+, по демонстрационным – \d+\)$/);
    expect(said[9]).toMatch(/^До конца 2024 года запланировано [\d ]+ млрд тенге$/);
    expect(said[10]).toMatch(/^Из \d+ оцен(ки|ок) \d+ – по демонстрационным данным$/);
  });

  test('of a region there is no money, and the notes say why', async () => {
    await open('/kk/present/?region=KZ-39&year=2024');
    expect(titles()[0]).toMatch(/^27 көрсеткіштің бірде-бірі бойынша қорытынды/);
    expect(titles()[1]).toMatch(
      /^Қостанай облысында 2024 жылы \d+ көрсеткіштің \d+-\S+ бағаланды, .* \(бағалары: жарияланған деректер бойынша – \d+/,
    );
    expect(titles().filter((title) => title.includes('млрд'))).toEqual([]);
    expect(screen.getByText(/^Қаулы қаржыны өңірлерге бөлмейді/)).toBeInTheDocument();
    expect(screen.getByText(/^Өңірдің бекітілген жоспары жарияланбаған/)).toBeInTheDocument();
  });

  test('with official facts only no value is marked, and the last slide says so', async () => {
    await open('/kk/present/?year=2021&facts=official');
    expect(titles().at(-1)).toBe(text.kk('present:title.notesOfficial'));
    expect(document.querySelector('section abbr')).toBeNull();
  });

  test('in the first year nothing is compared', async () => {
    await open('/kk/present/?year=2020');
    expect(titles().filter((title) => title.includes('салыстырғанда'))).toEqual([]);
  });

  test('a chart tells its plan and facts to who hears it, generated ones marked', async () => {
    await open('/ru/present/?region=KZ-39&year=2024');
    const [chart] = screen.getAllByRole('img', { name: /^План и факт по годам/, hidden: true });
    expect(chart).toHaveAccessibleName(/План: 2020 – .*; 2024 – .*Факт: 2018 – .*\(демо\)/);
  });
});

describe('moving', () => {
  test('keys move, the address follows without leaving a trail, and the end is the end', async () => {
    const { router } = await open('/kk/present/');
    const before = router.bar.length();
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    await waitFor(() => expect(currentNumber()).toBe('slide-2'));
    expect(router.shown.hash).toBe('slide-2');
    fireEvent.keyDown(document.body, { key: 'End' });
    await waitFor(() => expect(currentNumber()).toBe('slide-11'));
    fireEvent.keyDown(document.body, { key: ' ' });
    fireEvent.keyDown(document.body, { key: 'PageUp' });
    await waitFor(() => expect(currentNumber()).toBe('slide-10'));
    expect(router.bar.length()).toBe(before);
  });

  test('a button keeps its focus at the end, and the new slide is announced by its title', async () => {
    await open('/ru/present/#slide-10');
    expect(currentNumber()).toBe('slide-10');
    const next = screen.getByRole('button', { name: text.ru('present:control.next') });
    await userEvent.click(next);
    await waitFor(() => expect(next).toHaveAttribute('aria-disabled', 'true'));
    expect(next).toHaveFocus();
    const announced = screen.getAllByRole('status').find((status) => textOf(status).includes('Слайд'));
    expect(textOf(announced ?? document.body)).toContain(`Слайд 11 из 11: ${titles().at(-1)}`);
  });

  test('a key with a modifier, and a key in a field, are the reader’s own', async () => {
    await open('/kk/present/');
    fireEvent.keyDown(document.body, { key: 'ArrowRight', altKey: true });
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'ArrowRight' });
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    await waitFor(() => expect(currentNumber()).toBe('slide-2'));
  });

  test('an address without that slide shows the first one', async () => {
    await open('/kk/present/#slide-99');
    expect(currentNumber()).toBe('slide-1');
  });
});

test('another region is heard with its finding, and the list that chose it stays where it was', async () => {
  await open('/ru/present/?year=2022');
  const list = screen.getByRole('combobox');
  list.focus();
  fireEvent.change(list, { target: { value: 'KZ-61' } });
  const heard = () => textOf(document.querySelector<HTMLElement>('[data-spoken-change]') ?? document.body);
  await waitFor(() => expect(heard()).toMatch(/^Туркестанская область, 2022 год\. В 2022 году .* оценено \d+.*\.$/));
  expect(list).toHaveFocus();
});
