import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Cluster } from '@/shared/ui/layout';
import { StatusLine } from '@/shared/ui/status-line';
import { Link } from '@/shared/url/address';
import { BriefingChoice } from '../briefing-choice';
import { hasDemo, useBriefing } from '../briefing-data';
import type { BriefingSearch } from '../briefing-search';
import { useSpokenBriefing } from '../use-briefing-sentences';
import { Presentation } from './presentation';

/** The slides, and on the screen what chooses and prints them. */
export function Present({ search }: { search: BriefingSearch }) {
  const { t } = useTranslation('present');
  const language = useLanguage();
  const data = useBriefing(search);
  useSpokenBriefing(data);
  return (
    <>
      <Presentation key={data.region?.id ?? ''} data={data}>
        <StatusLine year={data.briefing.year} demo={hasDemo(data.briefing)} />
      </Presentation>
      <Cluster gap={4} rows={3} align="end" above={4} data-only="screen">
        <BriefingChoice region={data.region?.id ?? null} year={data.briefing.year} />
        <button type="button" className="button" data-only="script" onClick={() => window.print()}>
          {t('action.print')}
        </button>
        <Link className="target" to="/$lang/briefing/" params={{ lang: language }} search={search}>
          {t('action.briefing')}
        </Link>
      </Cluster>
    </>
  );
}
