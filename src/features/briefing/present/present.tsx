import { useTranslation } from 'react-i18next';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { useLanguage } from '@/shared/i18n/use-language';
import { FactsNotice } from '@/shared/ui/facts-notice';
import { LegalNotice } from '@/shared/ui/legal-notice';
import { Link } from '@/shared/url/address';
import { BriefingChoice } from '../briefing-choice';
import { hasDemo, useBriefing } from '../briefing-data';
import type { BriefingSearch } from '../briefing-search';
import { useSpokenBriefing } from '../use-briefing-sentences';
import styles from './present.module.css';
import { Presentation } from './presentation';

/** The slides, and on the screen what chooses and prints them. */
export function Present({ search }: { search: BriefingSearch }) {
  const { t } = useTranslation('present');
  const lang = useLanguage();
  const data = useBriefing(search);
  useSpokenBriefing(data);
  return (
    <>
      <div className={styles['notices']} data-only="screen">
        <FactsNotice hasDemo={hasDemo(data.briefing)} />
        {data.briefing.year > LAST_YEAR_IN_FORCE && <LegalNotice />}
      </div>
      <Presentation key={data.region?.id ?? ''} data={data} />
      <div className={styles['choice']} data-only="screen">
        <BriefingChoice region={data.region?.id ?? null} year={data.briefing.year} />
        <p className={styles['actions']}>
          <button type="button" data-only="script" onClick={() => window.print()}>
            {t('action.print')}
          </button>
          <Link to="/$lang/briefing/" params={{ lang }} search={search}>
            {t('action.briefing')}
          </Link>
        </p>
      </div>
    </>
  );
}
