import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import { createSeries } from '@/domain/series-fixture';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import type { BriefingData } from '../briefing-data';
import { countOf, dataOf, lineOf } from '../briefing-fixture';
import { ClosingSlide } from './closing-slide';
import { FindingSlide } from './finding-slide';
import { MoneySlide } from './money-slide';
import { NotesSlide } from './notes-slide';
import { SlideFrame } from './slide-frame';
import { slideOf } from './use-current-slide';
import { WorstSlide } from './worst-slide';

describe('the slide that an address asks for', () => {
  test.each([
    ['slide-3', 3],
    ['slide-0', 1],
    ['slide-12', 1],
    ['slide-x', 1],
    ['', 1],
    ['notes', 1],
  ])('%j is number %i of eleven', (hash, number) => {
    expect(slideOf(hash, 11)).toBe(number);
  });
});

describe('the frame of a slide', () => {
  const foot = (rest: readonly ('demo' | 'verified' | null)[]) => {
    const slide = { key: 'a', title: 'Finding', origin: null, body: null, rest };
    drawPart('ru', <SlideFrame slide={slide} number={2} count={11} isCurrent subject="Республика Казахстан, 2024" />);
    return textOf(screen.getAllByRole('region').at(-1));
  };

  test('says whose presentation it is and where the slide stands in it', () => {
    expect(foot([])).toMatch(/Республика Казахстан, 2024.* 2 \/ 11$/);
  });

  test('explains the mark of a generated value where the slide has one, and nowhere else', () => {
    const explained = plain(text.ru('common:provenance.demo'));
    expect(foot(['verified', 'demo'])).toContain(explained);
    expect(foot(['verified', null])).not.toContain(explained);
  });
});

describe('the money', () => {
  const byYear = Object.fromEntries([2020, 2021, 2022, 2023, 2024, 2025].map((year) => [year, (year - 2019) * 100_000]));
  const draw = (year: number) => {
    const data = { ...dataOf({ year }), fundingMlnKzt: { total: 2_100_000, byYear } as unknown as BriefingData['fundingMlnKzt'] };
    return drawPart('ru', <MoneySlide data={data} />).container;
  };

  test('is told year by year to those who do not see the bars', () => {
    draw(2022);
    expect(plain(screen.getByRole('img').getAttribute('aria-label') ?? '')).toContain(
      '2020 – 100; 2021 – 200; 2022 – 300; 2023 – 400; 2024 – 500; 2025 – 600',
    );
  });

  test('what lies after the year in view is outlined, the year itself is not', () => {
    const bars = [...draw(2022).querySelectorAll('rect')].map((bar) => bar.getAttribute('stroke') !== 'none');
    expect(bars).toEqual([false, false, false, true, true, true]);
  });

  test('says which part of all was planned by then; in the last year that is all, and no share', () => {
    expect(textOf(draw(2022))).toContain(plain(text.ru('present:money.share', { total: '2 100', share: '29 %' })));
    expect(textOf(draw(2025))).toBe(
      `${textOf(draw(2025)).split(plain(text.ru('present:money.planned')))[0]}${plain(text.ru('present:money.planned'))}`,
    );
    expect(textOf(draw(2025))).not.toContain('%');
  });
});

describe('what to beware of', () => {
  const said = (data: BriefingData) => {
    drawPart('ru', <NotesSlide data={data} />);
    const items = screen.getAllByRole('listitem').map(textOf);
    document.body.innerHTML = '';
    return items;
  };
  const repeal = plain(text.ru('common:legal.full'));

  test('the repeal is told of the years after it alone', () => {
    expect(said(dataOf({ year: 2021 }))).not.toContain(repeal);
    expect(said(dataOf({ year: 2022 }))).toContain(repeal);
  });

  test('the mark of generated values is explained where there are any, the money of a region where it is one', () => {
    const mark = plain(text.ru('briefing:notes.demoMark'));
    expect(said(dataOf({}))).not.toContain(mark);
    expect(said(dataOf({ distribution: countOf({ met: 1 }) }))).toContain(mark);
    const region = { id: 'KZ-71' } as unknown as BriefingData['region'];
    expect(said(dataOf({}))).not.toContain(plain(text.ru('briefing:money.region')));
    expect(said(dataOf({}, region))).toContain(plain(text.ru('briefing:money.region')));
  });

  test('the last line is where it all comes from, with the day of the data', () => {
    expect(said(dataOf({})).at(-1)).toContain('1 ноября 2026 года');
  });
});

test('what became of the promises: every outcome that occurs with its number, and the unknown always', () => {
  const closing = {
    ...dataOf({}).closing,
    ...{ total: 10, known: 4 },
    outcomes: { kept: 3, 'kept-late': 0, nearly: 0, missed: 1, 'missed-worse': 0 },
  } as BriefingData['closing'];
  drawPart('ru', <ClosingSlide closing={closing} sentences={{ worstClosing: '' } as never} />);
  const items = screen.getAllByRole('listitem').map(textOf);
  expect(items.map((item) => item.split(' ')[0])).toEqual(['3', '1', '6']);
  expect(items.at(-1)).toContain(plain(text.ru('closing:picture.unknown')));
});

test('the finding says that none is behind only where something is known', () => {
  const none = plain(text.ru('briefing:worst.none'));
  const draw = (briefing: Partial<BriefingData['briefing']>) =>
    textOf(drawPart('ru', <FindingSlide data={dataOf(briefing)} sentences={{ verdicts: '', medianLag: null } as never} />).container);
  expect(draw({ distribution: countOf({ met: 2 }) })).toContain(none);
  expect(draw({ distribution: countOf({}, 3) })).not.toContain(none);
  expect(draw({ distribution: countOf({ far: 1 }), worst: [lineOf('PISA', {})] })).not.toContain(none);
});

describe('one of the worst', () => {
  const series = createSeries({
    ...{ plan: { 2020: 10, 2021: 20, 2022: 30, 2023: 40 }, unit: 'percent' },
    facts: { 2020: 5, 2021: 8, 2022: 9, 2023: 12 },
  });
  const judged = { verdict: 'far', basis: 'verified', provenance: 'verified', year: 2023, planYear: 2023, fact: 12, plan: 40 } as const;
  const draw = (own: Partial<BriefingData>, why: { about: 'since' | 'share'; text: string; basis: null }[] = []) => {
    const line = lineOf('Coverage', judged as never);
    return drawPart('ru', <WorstSlide line={line} data={{ ...dataOf({}), seriesOf: () => series, ...own }} why={why as never} />).container;
  };
  const lineOfFacts = (container: HTMLElement) =>
    [...container.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '').filter((d) => /L|H|V/.test(d) || d.includes('M'));

  test('no line is drawn across new borders', () => {
    const whole = lineOfFacts(draw({})).join(' ');
    const broken = lineOfFacts(draw({ brokenIn: 2022 })).join(' ');
    const strokes = (paths: string) => (paths.match(/M/g) ?? []).length;
    expect(strokes(broken)).toBeGreaterThan(strokes(whole));
  });

  test('since when and who answers stand with the way to its page, the rest before it', () => {
    const said = textOf(
      draw({}, [
        { about: 'since', text: 'Since 2021.', basis: null },
        { about: 'share', text: 'A tenth is done.', basis: null },
      ]),
    );
    expect(said.indexOf('A tenth is done.')).toBeLessThan(said.indexOf('Since 2021.'));
    expect(screen.getByRole('link')).toHaveAttribute('href', '/ru/indicators/t1-2/');
  });

  test('a line without a verdict is no slide', () => {
    const { container } = drawPart('ru', <WorstSlide line={{ ...lineOf('A', {}), judged: null }} data={dataOf({})} why={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
