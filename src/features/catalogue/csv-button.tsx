import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { toCatalogueCsv } from './catalogue-csv';
import type { CatalogueRow } from './catalogue-rows';
import styles from './filters.module.css';

/** The file is written when asked for, from the rows on the screen, in their order. */
export function CsvButton({ rows, year, taskName }: { rows: readonly CatalogueRow[]; year: number; taskName: (id: string) => string }) {
  const { t } = useTranslation(['catalogue', 'common']);
  const language = useLanguage();

  function download() {
    const text = toCatalogueCsv(rows, {
      language,
      column: (column) => t(`csv.${column}`),
      task: taskName,
      level: (level) => t(level === 'target' ? 'common:term.targetIndicator' : 'common:term.resultIndicator'),
      provenance: (provenance) => t(`common:provenance.${provenance}`),
      verdict: ({ outcome, exceeded, verdict }) => {
        if (outcome) return t(`common:outcome.${outcome}`);
        return t(exceeded ? 'common:verdict.exceeded' : `common:verdict.${verdict}`);
      },
      state: (state) => t(`common:state.${state}`),
      atLeast: t('csv.atLeast'),
    });
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `nysana-${year}-${language}.csv`;
    link.click();
    // the browser has to have taken the file before its address is given up
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  return (
    <button type="button" className={styles['csv']} onClick={download} disabled={rows.length === 0}>
      {t('csv.button')}
    </button>
  );
}
