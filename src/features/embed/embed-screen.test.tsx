import { buildIndicatorList } from '@mocks/handlers/indicators';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { drawPart } from '@/app/part-fixture';
import { toSeries } from '@/domain/indicator-judgement';
import { latestJudged } from '@/domain/judgement';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { EmbedScreen } from './embed-screen';

const { indicators } = buildIndicatorList();
const parts = indicators.flatMap((indicator) => indicator.series.map((part) => ({ indicator, part })));
const latestOf = ({ indicator, part }: (typeof parts)[number]) => latestJudged(toSeries(indicator, part));
const judged = parts.find((each) => latestOf(each) !== null && each.indicator.series.length === 1);
const several = parts.find(({ indicator, part }) => indicator.series.length > 1 && part !== indicator.series[0]);
if (!judged || !several) throw new Error('no indicator of one judged part, or none of several parts');

describe.each(['kk', 'ru'] as const)('an indicator in a frame of another site, in %s', (language) => {
  const draw = ({ indicator, part }: (typeof parts)[number]) =>
    drawPart(language, <EmbedScreen {...{ indicator, part }}>CHART</EmbedScreen>);
  const heading = () => plain(screen.getByRole('heading', { level: 1 }).textContent ?? '');
  const link = () => screen.getByRole('link', { name: text[language]('embed:openPage') });

  test('says what it is, how it stands and in which year, and holds the chart', () => {
    const latest = latestOf(judged);
    const { container } = draw(judged);
    expect(heading()).toContain(plain(judged.indicator.short[language]));
    expect(plain(container.textContent ?? '')).toContain(plain(text[language]('embed:year', { year: latest?.year ?? 0 })));
    expect(container).toHaveTextContent('CHART');
  });

  test('leads to the whole page in a window of its own, to the part that is shown', () => {
    draw(judged);
    expect(link()).toHaveAttribute('target', '_blank');
    expect(link().getAttribute('href')).not.toContain('series=');
    draw(several);
    expect(
      screen
        .getAllByRole('link', { name: text[language]('embed:openPage') })
        .at(-1)
        ?.getAttribute('href'),
    ).toContain(`series=${several.part.code}`);
  });

  test('a part that was never judged says so and names no verdict', () => {
    const points = judged.part.points.map((point) => ({ ...point, fact: null, provenance: null, state: 'no-data' as const }));
    const { container } = draw({ indicator: judged.indicator, part: { ...judged.part, points } });
    expect(container).toHaveTextContent(text[language]('embed:neverJudged'));
    expect(plain(container.textContent ?? '')).not.toContain(plain(text[language]('embed:year', { year: 2025 })));
  });
});
