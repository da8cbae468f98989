import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';
import { type CatalogueRow, shownPart } from './catalogue-rows';
import styles from './table.module.css';

/** The short name as the way to the indicator, at the part whose figures the row shows; the full one unfolds. */
export function TitleCell({ row }: { row: CatalogueRow }) {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  const { id, title, short } = row.indicator;
  return (
    <>
      <Link to="/$lang/indicators/$id/" params={{ lang: language, id }} search={{ series: shownPart(row)?.code ?? null }}>
        {short[language]}
      </Link>
      <details data-only="screen" className={`note ${styles['full']}`}>
        <summary data-unmarked aria-label={t('row.fullTitle', { title: title[language] })}>
          <span aria-hidden="true">…</span>
        </summary>
        {title[language]}
      </details>
    </>
  );
}
