import { demoShareOfSeries } from '@/domain/official-facts';
import { useIndicatorDetail } from '@/shared/api/use-indicators';
import { useTranslation } from '@/shared/i18n/use-translation';
import { StatusLine } from '@/shared/ui/status-line';
import { CalendarSection } from './calendar-section';
import { GapSection } from './gap-section';
import { PisaSection } from './pisa-section';
import { RoadSection } from './road-section';
import { PISA_SCORES, URBAN_RURAL_GAP } from './study-indicators';

/** PISA, TIMSS and PIRLS: what their rounds were to bring and what they brought. */
export function Studies() {
  const { t } = useTranslation('studies');
  const scores = useIndicatorDetail(PISA_SCORES);
  const gap = useIndicatorDetail(URBAN_RURAL_GAP);
  return (
    <>
      <RoadSection detail={scores}>
        <StatusLine isAfterRepeal demo={demoShareOfSeries([...scores.indicator.series, ...gap.indicator.series])} />
      </RoadSection>
      <p className="above-4 measure">{t('lead')}</p>
      <PisaSection detail={scores} />
      <GapSection detail={gap} />
      <CalendarSection detail={gap} />
    </>
  );
}
