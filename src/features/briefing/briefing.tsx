import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Cluster } from '@/shared/ui/layout';
import { StatusLine } from '@/shared/ui/status-line';
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
  const language = useLanguage();
  const data = useBriefing(search);
  useSpokenBriefing(data);
  return (
    <>
      <div className={styles['beside']}>
        <details className="open-medium below-3" data-only="screen">
          <summary>{t('choice.title')}</summary>
          <Cluster gap={4} rows={3} align="end">
            <BriefingChoice region={data.region?.id ?? null} year={data.briefing.year} />
            <button type="button" className="button primary" onClick={() => window.print()}>
              {t('action.print')}
            </button>
            <Link className="target" to="/$lang/present/" params={{ lang: language }} search={search}>
              {t('action.present')}
            </Link>
          </Cluster>
        </details>
        <Sheet data={data}>
          <div data-only="screen">
            <StatusLine year={data.briefing.year} demo={hasDemo(data.briefing)} />
          </div>
        </Sheet>
      </div>
      {data.briefing.promises.length > 0 && (
        <DownloadMenu table={async (context) => (await import('./promises-download')).toPromisesTable(data, t, context)} />
      )}
    </>
  );
}
