import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Fold } from '@/shared/ui/fold';
import { Stack } from '@/shared/ui/layout';
import { columnsClass } from '@/shared/ui/side-by-side';
import { ErrorRule } from './error-rule';
import { FactSources } from './fact-sources';
import { PublisherSays } from './publisher-says';
import { RoundsBasis } from './rounds-basis';
import { RoundsTable } from './rounds-table';

/** The three subjects round by round, with the rule that keeps a small change from being called better or worse. */
export function PisaSection({ detail }: { detail: IndicatorDetail }) {
  const { t } = useTranslation('studies');
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="pisa" className="measured">
      <h2 id="pisa">{t('pisa.title')}</h2>
      <div className={columnsClass}>
        <RoundsBasis indicator={detail.indicator} />
        <ErrorRule indicator={detail.indicator} ofUnknown="error.rule" />
      </div>
      <Fold summary={t('rounds.show')}>
        <RoundsTable detail={detail} caption={t('pisa.caption')} />
      </Fold>
      <DownloadMenu hasVerdicts table={async (context) => (await import('./rounds-download')).toRoundsTable(detail, context)} />
      <div className={columnsClass}>
        <PublisherSays indicator={detail.indicator} />
        <p className="note">
          {t('rounds.sources')} <FactSources origins={detail.origins} />. {t('pisa.oecdNote')}
        </p>
      </div>
    </Stack>
  );
}
