import { describe, expect, test } from 'vitest';
import { toAdmissionDay, toBar, toSeason, withoutPeriod } from './admission-line';

const words = { text: { kk: 'а', ru: 'б' }, source: { kk: 'а', ru: 'б' }, note: null, audience: { kk: 'а', ru: 'б' } };
const calendar = {
  windows: [
    { id: 'creative', from: '06-25', to: '07-20', ...words },
    { id: 'paid', from: '06-25', to: '08-25', ...words },
    { id: 'evening', from: '06-25', to: '09-20', ...words },
  ],
  days: [{ id: 'results', kind: 'on' as const, day: '08-25', text: words.text, source: words.source, note: null }],
};
const ids = (windows: readonly { id: string }[]) => windows.map(({ id }) => id);

describe('the year line of admission', () => {
  test('runs over whole months, June to September', () => {
    const season = toSeason(calendar);
    expect(season).toMatchObject({ from: '06-01', to: '09-30' });
    expect(season.months.map(({ month }) => month)).toEqual([6, 7, 8, 9]);
    expect(season.months[0]).toMatchObject({ start: 0, end: 30 / 122 });
    expect(season.months.at(-1)?.end).toBe(1);
  });

  test('gives a window its days, the last one included', () => {
    const bar = toBar({ from: '06-25', to: '08-25' }, toSeason(calendar));
    expect(bar.start).toBeCloseTo(24 / 122);
    expect((bar.end - bar.start) * 122).toBeCloseTo(62);
  });
});

describe('a day of the reader', () => {
  test('before the season has nothing open and says when it begins', () => {
    const day = toAdmissionDay(calendar, '06-01');
    expect(day.byState.open).toEqual([]);
    expect(day.next).toEqual({ day: '06-25', opens: 3, closes: 0 });
  });

  test('in the season names what is open, what is over, and what comes next', () => {
    const day = toAdmissionDay(calendar, '08-10');
    expect(ids(day.byState.open)).toEqual(['paid', 'evening']);
    expect(ids(day.byState.over)).toEqual(['creative']);
    expect(day.next).toEqual({ day: '08-25', opens: 0, closes: 1 });
  });

  test('that is the last one of a window is still open', () => {
    const day = toAdmissionDay(calendar, '08-25');
    expect(ids(day.byState.open)).toEqual(['paid', 'evening']);
    expect(ids(day.today)).toEqual(['results']);
    expect(day.next).toEqual({ day: '08-25', opens: 0, closes: 1 });
  });

  test('after the season has nothing to come', () => {
    const day = toAdmissionDay(calendar, '12-31');
    expect(ids(day.byState.over)).toEqual(['creative', 'paid', 'evening']);
    expect(day.next).toBeNull();
  });
});

test.each([
  [
    'Специальности, требующие творческой подготовки, – с 25 июня по 20 июля календарного года',
    'Специальности, требующие творческой подготовки',
  ],
  [
    'Педагогикалық, медициналық мамандықтар – күнтізбелік жылдың 25 маусымы мен 15 тамызы аралығында',
    'Педагогикалық, медициналық мамандықтар',
  ],
])('the days of a window are said once: %s', (text, expected) => {
  expect(withoutPeriod(text)).toBe(expected);
});
