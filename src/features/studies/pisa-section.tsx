import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { STUDY_ERROR_POINTS } from '@/domain/study-error';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import { FactSources } from './fact-sources';
import { PublisherSays } from './publisher-says';
import { RoundsBasis } from './rounds-basis';
import { RoundsTable } from './rounds-table';

/** The three subjects round by round, with the rule that keeps a small change from being called better or worse. */
export function PisaSection({ detail }: { detail: IndicatorDetail }) {
  const { t } = useTranslation('studies');
  const { value } = useFormat();
  const limit = value(STUDY_ERROR_POINTS, { unit: 'score', decimals: 0 });
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="pisa" className="measured">
      <h2 id="pisa">{t('pisa.title')}</h2>
      <RoundsBasis indicator={detail.indicator} />
      <p className="note">{t(detail.indicator.series.some(({ errors }) => errors) ? 'error.held' : 'error.rule', { limit })}</p>
      <RoundsTable detail={detail} caption={t('pisa.caption')} />
      <DownloadMenu hasVerdicts table={async (context) => (await import('./rounds-download')).toRoundsTable(detail, context)} />
      <p className="note">
        {t('rounds.sources')} <FactSources origins={detail.origins} />. {t('pisa.oecdNote')}
      </p>
      <PublisherSays indicator={detail.indicator} />
    </Stack>
  );
}
