import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { drawPart } from '@/app/part-fixture';
import { attentionList } from '@/domain/attention';
import type { Verdict } from '@/domain/choices';
import { distribute } from '@/domain/roll-up';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { Attention } from './attention';
import { Headline } from './headline';
import { toOverviewFigures } from './overview-figures';
import { PromiseCard } from './promise-card';

const { indicators } = buildIndicatorList();
const programme = buildProgramme();
const YEAR = 2022;
const figures = toOverviewFigures(indicators, programme, YEAR);

const group = (...verdicts: readonly (Verdict | null)[]) =>
  distribute(
    verdicts.map((verdict) => ({
      worst: verdict === null ? null : { verdict, basis: 'verified' as const },
      state: verdict === null ? ('no-data' as const) : null,
      total: 1,
    })),
  );

describe.each(['kk', 'ru'] as const)('the answer of the overview, in %s', (language) => {
  const answer = (...verdicts: readonly (Verdict | null)[]) => {
    const promiseDistribution = group(...verdicts);
    drawPart(language, <Headline figures={{ ...figures, promiseDistribution }} year={YEAR} />);
    return plain(screen.getAllByRole('heading', { level: 2 }).at(-1)?.textContent ?? '');
  };

  test('has words of its own where some are kept, none is, and nobody can say', () => {
    const answers = [answer('met', 'far'), answer('far', 'far'), answer(null, null)];
    expect(new Set(answers).size).toBe(3);
    for (const said of answers) expect(said).toContain(String(YEAR));
  });

  test('counts every verdict, zeros and the unknown included', () => {
    answer('met', 'far', 'far', null);
    const counts = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(counts.map((item) => Number(item.querySelector('b')?.textContent))).toEqual([1, 0, 0, 2, 0, 1]);
  });

  test('without a single verdict nothing is counted', () => {
    answer(null, null);
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe.each(['kk', 'ru'] as const)('the card of a promise, in %s', (language) => {
  const draw = (promise: (typeof figures.promises)[number]) => {
    drawPart(
      language,
      <ul>
        <PromiseCard {...promise} />
      </ul>,
    );
    return screen.getByRole('listitem');
  };

  test.each(figures.promises)('$indicator.id leads to its page, to the part that speaks for it where there are several', (promise) => {
    const { indicator } = promise;
    const href = within(draw(promise)).getByRole('link').getAttribute('href') ?? '';
    expect(href).toContain(`/${language}/indicators/${indicator.id}/`);
    expect(href.includes('series=')).toBe(indicator.series.length > 1);
  });

  test('a promise without a verdict shows a dash for its fact and the reason, and no number that stands for one', () => {
    const [promise] = figures.promises;
    if (!promise) throw new Error('no promise');
    const judged = { ...promise.judged, worst: null, carried: null, state: 'no-data' as const, parts: [] };
    const card = draw({ ...promise, judged });
    expect(card).toHaveTextContent(text[language]('common:state.no-data'));
    const fact = within(card).getByText(text[language]('common:term.fact')).nextElementSibling;
    expect(fact?.textContent).toBe('–');
  });
});

describe.each(['kk', 'ru'] as const)('what is worst, in %s', (language) => {
  const lines = attentionList(indicators, YEAR);
  const draw = (of = indicators) => drawPart(language, <Attention indicators={of} year={YEAR} leads={[]} />);

  test('six lines stand, the others are folded; each leads to its indicator and its part', () => {
    draw();
    const [first, rest] = screen.getAllByRole('list', { hidden: true });
    expect(within(first as HTMLElement).getAllByRole('listitem')).toHaveLength(Math.min(6, lines.length));
    expect(rest ? within(rest).getAllByRole('listitem', { hidden: true }) : []).toHaveLength(Math.max(0, lines.length - 6));
    const hrefs = screen.getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href') ?? '');
    for (const [i, { indicatorId, seriesCode }] of lines.entries()) {
      const isOnly = indicators.find(({ id }) => id === indicatorId)?.series.length === 1;
      expect(hrefs[i]).toBe(`/${language}/indicators/${indicatorId}/${isOnly ? '' : `?series=${seriesCode}`}`);
    }
  });

  test('says how many they are, and on what they rest', () => {
    const { container } = draw();
    expect(plain(container.textContent ?? '')).toContain(plain(text[language]('overview:attention.lead', { count: lines.length })));
    expect(container.querySelector('[data-counted="attention"]')?.textContent).not.toBe('');
  });

  test('where nothing is due to be looked at there is no fold and no basis', () => {
    const { container } = draw([]);
    expect(container.querySelector('details')).toBeNull();
    expect(container.querySelector('[data-counted="attention"]')?.textContent).toBe('');
  });
});
