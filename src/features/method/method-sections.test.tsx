import { buildClosing } from '@mocks/handlers/closing';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { buildRegionList } from '@mocks/handlers/regions';
import { describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import { indicatorListQuery, programmeQuery } from '@/shared/api/queries';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { toAlertCases } from './alert-cases';
import { alertCasesQuery } from './alert-cases-query';
import { ClosingSection } from './closing-section';
import { StudiesSection } from './studies-section';

const answer = buildIndicatorList();
/** Whatever is published of standard errors, these have none. */
const list = {
  ...answer,
  indicators: answer.indicators.map((indicator) => ({ ...indicator, series: indicator.series.map(({ errors: _, ...part }) => part) })),
};

describe('the sampling error of studies', () => {
  const draw = (errors: { year: number; value: number }[] | null) => {
    const [first, ...others] = list.indicators;
    if (!first) throw new Error('no indicator');
    const series = first.series.map((part) => ({ ...part, ...(errors && { errors }) }));
    return textOf(
      drawPart('ru', <StudiesSection />, [
        [indicatorListQuery.queryKey, { ...list, indicators: [{ ...first, series }, ...others] }],
        [programmeQuery.queryKey, buildProgramme()],
      ]).container,
    );
  };
  const rule = plain(text.ru('method:studies.errorNone', { points: '' })).slice(0, 40);

  test('has a rule in its place as long as none is published, and none once one is', () => {
    expect(draw(null)).toContain(rule);
    expect(draw([{ year: 2022, value: 1.8 }])).not.toContain(rule);
  });
});

describe('the alert rules', () => {
  const { runs, places } = buildClosing();
  const all = toAlertCases(list.indicators, { runs, places }, buildRegionList().regions);
  const draw = (rules: number) =>
    textOf(
      drawPart('ru', <ClosingSection />, [
        [indicatorListQuery.queryKey, list],
        [alertCasesQuery.queryKey, { ...all, rules }],
      ]).container,
    );
  const none = plain(text.ru('method-built:closing.alertNone'));

  test('say that one of them names nobody where it does not, and only there', () => {
    expect(draw(all.cases.length + 1)).toContain(none);
    expect(draw(all.cases.length)).not.toContain(none);
  });
});
