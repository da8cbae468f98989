import { useTranslation } from 'react-i18next';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useLanguage } from '@/shared/i18n/use-language';
import { FactsNotice } from '@/shared/ui/facts-notice';
import { Link } from '@/shared/url/address';
import styles from './briefing.module.css';
import { BriefingChoice } from './briefing-choice';
import { hasDemo, useBriefing } from './briefing-data';
import type { BriefingSearch } from './briefing-search';
import { Sheet } from './sheet';
import { useSpokenBriefing } from './use-briefing-sentences';

/** The sheet, and on the screen what chooses and prints it. */
export function Briefing({ search }: { search: BriefingSearch }) {
  const { t } = useTranslation('briefing');
  const lang = useLanguage();
  const data = useBriefing(search);
  useSpokenBriefing(data);
  return (
    <>
      <div className={styles['controls']} data-only="screen">
        <FactsNotice hasDemo={hasDemo(data.briefing)} />
        <BriefingChoice region={data.region?.id ?? null} year={data.briefing.year} />
        <p className={styles['actions']}>
          <button type="button" className={styles['print']} onClick={() => window.print()}>
            {t('action.print')}
          </button>
          <Link to="/$lang/present/" params={{ lang }} search={search}>
            {t('action.present')}
          </Link>
        </p>
      </div>
      <Sheet data={data} />
      {data.briefing.promises.length > 0 && (
        <DownloadMenu table={async (context) => (await import('./promises-download')).toPromisesTable(data, t, context)} />
      )}
    </>
  );
}
