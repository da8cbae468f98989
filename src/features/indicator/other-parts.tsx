import { toSeries } from '@/domain/indicator-judgement';
import { partName } from '@/domain/indicator-name';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import styles from './indicator.module.css';
import type { IndicatorView } from './indicator-view';
import { PlanFactTable } from './plan-fact-table';
import { toSeriesRows } from './series-rows';
import { useUnitText } from './use-unit-text';

/** Without JavaScript the parts cannot be switched: then the tables of all of them are on the page. */
export function OtherParts({ view: { detail, indicator, part: chosen } }: { view: IndicatorView }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const unit = useUnitText(indicator);
  const others = indicator.series.filter((part) => part !== chosen);
  if (others.length === 0) return null;
  return (
    <noscript>
      <section className={`above-6 ${styles['section']}`}>
        <h2>{t('parts.others')}</h2>
        {others.map((part) => (
          <PlanFactTable
            key={part.code}
            series={toSeries(indicator, part)}
            rows={toSeriesRows(detail, part)}
            unit={unit}
            title={partName(part, language) ?? indicator.short[language]}
          />
        ))}
      </section>
    </noscript>
  );
}
