import { buildRegister } from '@mocks/handlers/registers';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { drawPart } from '@/app/part-fixture';
import type { RegisterOf, RegisterRow } from '@/contracts/registers';
import { dueDays } from '@/domain/due-date';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { DueCell } from './due-cell';
import { toFeedColumn } from './feed-list';
import { ProgrammeLinks, programmeText } from './programme-links';
import { RegisterFinding } from './register-finding';
import { WaitingList } from './waiting-list';

const register = buildRegister('open-data') as RegisterOf<'open-data'>;
const { rows } = register;
const feeding = rows.filter(({ feeds }) => feeds.length > 0);
const silent = rows.filter(({ feeds }) => feeds.length === 0);
const rule = { period: 'quarterly', quarter: null, month: null, day: 10, baseYear: null } as const;

describe.each(['kk', 'ru'] as const)('when a set of data is due, in %s', (language) => {
  const say = text[language];
  const cellOf = (year: number | null, quarter: number | null, due = dueDays(rule, year)) =>
    plain(drawPart(language, <DueCell {...{ due, year, quarter }} />).container.textContent ?? '');

  test('every day of the year in view, in a machine’s words beside those of people', () => {
    cellOf(2026, null);
    const days = [...document.querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
    expect(days).toEqual(['2026-01-10', '2026-04-10', '2026-07-10', '2026-10-10']);
  });

  test('without a year it is due every year, and no day is a date', () => {
    cellOf(null, null);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    expect(document.querySelector('time')).toBeNull();
  });

  test('of one quarter only its day stands, with the quarter that it reports: the first one reports the year before', () => {
    expect(cellOf(2026, 2)).toContain(plain(say('registers:due.reportedIn', { quarter: say('registers:quarter.1'), year: 2026 })));
    expect(cellOf(2026, 1)).toContain(plain(say('registers:due.reportedIn', { quarter: say('registers:quarter.4'), year: 2025 })));
  });

  test('where no day can be reckoned it says why', () => {
    for (const reason of ['one-date', 'event', 'no-date'] as const) {
      expect(cellOf(2026, null, { known: false, reason })).toBe(plain(say(`registers:due.unknown.${reason}`)));
    }
  });
});

describe.each(['kk', 'ru'] as const)('who waits for the data of a quarter, in %s', (language) => {
  const say = text[language];
  const draw = (of: typeof rows, undated: readonly number[] = []) =>
    drawPart(language, <WaitingList rows={of} quarter={1} year={2026} undated={undated} />);

  test('each indicator once, with a way to its sources and to every set that feeds it', () => {
    draw(feeding);
    const indicators = [...new Set(feeding.flatMap(({ feeds }) => feeds.map(({ indicator }) => indicator)))];
    expect(screen.getAllByRole('listitem')).toHaveLength(indicators.length);
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    for (const id of indicators) expect(hrefs).toContain(`/${language}/indicators/${id}/#sources`);
    for (const { number } of feeding) expect(hrefs).toContain(`#n-${number}`);
  });

  test('nobody waits for sets that feed nothing, and sets without a day are named', () => {
    const { container } = draw(silent, [3, 8]);
    expect(container).toHaveTextContent(say('registers:waiting.nobody'));
    expect(plain(container.textContent ?? '')).toContain(plain(say('registers:waiting.undated', { numbers: '3, 8' })));
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });
});

describe.each(['kk', 'ru'] as const)('what a row could feed, in %s', (language) => {
  const { show, texts } = toFeedColumn('FEEDS');

  test('is found by the names of the indicators, and says how well each fits and why', () => {
    const [row] = feeding;
    if (!row) throw new Error('no set feeds an indicator');
    expect(texts?.(row)).toEqual(row.feeds.map(({ short }) => short));
    const { container } = drawPart(language, show(row));
    for (const { short, fit, reason } of row.feeds) {
      expect(container).toHaveTextContent(short[language]);
      expect(container).toHaveTextContent(text[language](`registers:fit.${fit}`));
      expect(container).toHaveTextContent(reason[language]);
    }
  });

  test('is nothing in words, and the count says how many feed none', () => {
    expect(drawPart(language, show({ feeds: [] })).container).toHaveTextContent(text[language]('registers:feeds.none'));
    const { container } = drawPart(language, <RegisterFinding register={register} />);
    const counts = { n: feeding.length, total: rows.length, rest: silent.length };
    expect(plain(container.textContent ?? '')).toBe(plain(text[language]('registers:feeds.counted', counts)));
  });
});

describe.each(['kk', 'ru'] as const)('what of the programme a norm is about, in %s', (language) => {
  const norms = buildRegister('minimum-standard').rows as readonly RegisterRow<'minimum-standard'>[];

  test('links to each indicator and measure; a file holds the same in words', () => {
    const norm = norms.find(({ programme }) => programme && programme.indicators.length > 0 && programme.measures.length > 0);
    if (!norm?.programme) throw new Error('no norm is about an indicator and a measure');
    drawPart(language, <ProgrammeLinks programme={norm.programme} />);
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    const { indicators, measures, reason } = norm.programme;
    expect(hrefs).toEqual([
      ...indicators.map(({ indicator }) => `/${language}/indicators/${indicator}/`),
      ...measures.map(({ number }) => `/${language}/action-plan/#m-${number}`),
    ]);
    const filed = programmeText(norm, language) ?? '';
    for (const said of [
      ...indicators.map(({ short }) => short[language]),
      ...measures.map(({ number }) => `№ ${number}`),
      reason[language],
    ]) {
      expect(filed).toContain(said);
    }
  });

  test('a norm that is about nothing of it says so, and is an empty cell', () => {
    const { container } = drawPart(language, <ProgrammeLinks programme={null} />);
    expect(container).toHaveTextContent(text[language]('registers:programme.none'));
    expect(within(container).queryByRole('link')).toBeNull();
    expect(programmeText({ programme: null }, language)).toBeNull();
  });
});
