import { asPublished } from '@/domain/decree-decimals';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import type { ComparedSeries } from './compare-choice';
import { toCompareFinding } from './compare-finding';
import type { ComparedRegion, CompareYear } from './compare-view';
import { useSeriesName } from './use-series-name';

interface FindingProps {
  readonly series: ComparedSeries;
  readonly compared: readonly ComparedRegion[];
  readonly years: readonly CompareYear[];
}

/** Who is ahead and who behind by the indicator of the chart, against the plan: the sentence that the chart proves. */
export function Finding({ series, compared, years }: FindingProps) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const { value } = useFormat();
  const { indicator, part } = series;
  const name = useSeriesName()(series);
  const isSum = indicator.regionalAggregation === 'sum';
  const found = toCompareFinding(years, compared, { direction: indicator.direction, decimals: part.decimals, isSum });
  if (!found) return <h2 className="finding above-1">{t('finding.none', { name })}</h2>;
  const { year, plan, best, worst, basis } = found;
  const show = (figure: number) => value(figure, asPublished({ unit: indicator.unit, decimals: part.decimals }, figure));
  const ends = {
    best: show(best.fact),
    bestName: best.region.short[language],
    ...(worst && { worst: show(worst.fact), worstName: worst.region.short[language] }),
  };
  return (
    <h2 className="finding above-1">
      <OfOrigin origin={basis}>
        {t(worst ? 'finding.ends' : 'finding.alike', { name, year, ...ends })}
        {plan !== null && t('finding.plan', { plan: show(plan) })}
      </OfOrigin>
    </h2>
  );
}
