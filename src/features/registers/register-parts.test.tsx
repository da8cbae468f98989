import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { DayChoice } from './day-choice';
import { ProgrammeLinks, programmeText } from './programme-links';

afterEach(() => {
  vi.useRealTimers();
});

function chooseFrom(on: string | null) {
  const navigate = vi.fn(async () => {});
  drawPart('ru', <DayChoice on={on} navigate={navigate} />);
  const select = (name: string, value: string) => userEvent.selectOptions(screen.getByRole('combobox', { name }), value);
  return {
    navigate,
    day: (n: number) => select(text.ru('registers:calendar.day'), String(n)),
    month: (n: number) => select(text.ru('registers:calendar.month'), String(n)),
  };
}

describe('a day of any year', () => {
  test('while nothing is chosen there is nothing to clear; a day alone is of June, a month alone begins with its first', async () => {
    const { navigate, day, month } = chooseFrom(null);
    expect(screen.queryByRole('button', { name: text.ru('registers:calendar.clear') })).toBeNull();
    await day(25);
    expect(navigate).toHaveBeenLastCalledWith({ on: '06-25' });
    await month(8);
    expect(navigate).toHaveBeenLastCalledWith({ on: '08-01' });
  });

  test.each([
    ['01-31', 6, '06-30'],
    ['01-31', 2, '02-29'],
    ['01-31', 12, '12-31'],
  ])('from %s to month %d it is the last day that the month has: %s', async (on, chosen, becomes) => {
    const { navigate, month } = chooseFrom(on);
    await month(chosen);
    expect(navigate).toHaveBeenLastCalledWith({ on: becomes });
  });

  test('it can be taken away', async () => {
    const { navigate } = chooseFrom('06-25');
    await userEvent.click(screen.getByRole('button', { name: text.ru('registers:calendar.clear') }));
    expect(navigate).toHaveBeenLastCalledWith({ on: null });
  });

  test('today is read when it is asked for', async () => {
    const { navigate } = chooseFrom(null);
    vi.useFakeTimers({ now: new Date(2027, 1, 28, 12), toFake: ['Date'] });
    await userEvent.click(screen.getByRole('button', { name: text.ru('registers:calendar.today') }));
    expect(navigate).toHaveBeenLastCalledWith({ on: '02-28' });
  });
});

describe('what of the programme is about a norm', () => {
  const both = (word: string) => ({ kk: `${word} kk`, ru: `${word} ru` });
  const programme = {
    indicators: [{ indicator: 'r1-7-2', short: both('Сменность') }],
    measures: [
      { number: 12, title: both('Первое') },
      { number: 40, title: both('Второе') },
    ],
    reason: both('о том же'),
  };

  test('each indicator and measure is a link, and the reason stands behind them', () => {
    const { container } = drawPart('ru', <ProgrammeLinks programme={programme} />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/ru/indicators/r1-7-2/',
      '/ru/action-plan/#m-12',
      '/ru/action-plan/#m-40',
    ]);
    expect(textOf(container)).toMatch(/№ 12, № 40 – о том же ru$/);
    expect(programmeText({ programme }, 'ru')).toBe('Сменность ru; № 12; № 40; о том же ru');
  });

  test('without an indicator, and without anything, it says so; a file has an empty cell', () => {
    const { container } = drawPart('ru', <ProgrammeLinks programme={{ ...programme, indicators: [] }} />);
    expect(textOf(container)).toContain(text.ru('registers:programme.noIndicator'));
    document.body.replaceChildren();
    expect(textOf(drawPart('ru', <ProgrammeLinks programme={null} />).container)).toBe(text.ru('registers:programme.none'));
    expect(programmeText({ programme: null }, 'ru')).toBeNull();
  });
});
