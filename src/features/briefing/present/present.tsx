import { useTranslation } from 'react-i18next';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { useLanguage } from '@/shared/i18n/use-language';
import { FactsNotice } from '@/shared/ui/facts-notice';
import { Cluster, Stack } from '@/shared/ui/layout';
import { LegalNotice } from '@/shared/ui/legal-notice';
import { Link } from '@/shared/url/address';
import { BriefingChoice } from '../briefing-choice';
import { hasDemo, useBriefing } from '../briefing-data';
import type { BriefingSearch } from '../briefing-search';
import { useSpokenBriefing } from '../use-briefing-sentences';
import { Presentation } from './presentation';

/** The slides, and on the screen what chooses and prints them. */
export function Present({ search }: { search: BriefingSearch }) {
  const { t } = useTranslation('present');
  const lang = useLanguage();
  const data = useBriefing(search);
  useSpokenBriefing(data);
  return (
    <>
      <Stack gap={1} above={2} below={3} data-only="screen">
        <FactsNotice hasDemo={hasDemo(data.briefing)} />
        {data.briefing.year > LAST_YEAR_IN_FORCE && <LegalNotice />}
      </Stack>
      <Presentation key={data.region?.id ?? ''} data={data} />
      <Stack gap={3} data-only="screen">
        <BriefingChoice region={data.region?.id ?? null} year={data.briefing.year} />
        <Cluster as="p" gap={4} rows={2} align="center">
          <button type="button" className="button" data-only="script" onClick={() => window.print()}>
            {t('action.print')}
          </button>
          <Link to="/$lang/briefing/" params={{ lang }} search={search}>
            {t('action.briefing')}
          </Link>
        </Cluster>
      </Stack>
    </>
  );
}
