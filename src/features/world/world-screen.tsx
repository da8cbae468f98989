import { useSuspenseQuery } from '@tanstack/react-query';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { toSentence } from '@/shared/i18n/one-stop';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { columnsClass } from '@/shared/ui/side-by-side';
import { ComparisonCard } from './comparison-card';
import { useComparisonWords } from './use-comparison-words';
import styles from './world.module.css';
import { worldQuery } from './world-query';
import { toWorldTable } from './world-table';

/** What the decree set beside other countries: each with its year, its source and what was published since. Suspends; throws the query's error. */
export function WorldScreen() {
  const { t } = useTranslation('world');
  const { data: page } = useSuspenseQuery(worldQuery);
  const language = useLanguage();
  const words = useComparisonWords();
  const ceased = new Set(page.rows.flatMap((row) => (row.ceased ? toSentence(row.ceased[language]) : [])));
  return (
    <>
      <h2 className="finding">
        {t('finding', { total: page.rows.length, later: page.rows.filter(({ later }) => later !== null).length })}
      </h2>
      <div className={`${columnsClass} above-2 below-3`}>
        <p>{t('description')}</p>
        <p className="note">{[t('later.others'), ...ceased, t('lead')].join(' ')}</p>
      </div>
      <div className={styles['cards']}>
        {page.rows.map((row) => (
          <ComparisonCard key={row.id} row={row} names={page.names} />
        ))}
      </div>
      <DownloadMenu table={(context) => toWorldTable(page, words, t, context)} />
    </>
  );
}
