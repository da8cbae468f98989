import { useLocation } from '@tanstack/react-router';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { hasDemoFacts } from '@/domain/official-facts';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import styles from './indicator.module.css';
import type { IndicatorView } from './indicator-view';
import { toSeriesCsv } from './series-csv';
import { partName, toSeriesRows } from './series-rows';

/** The series as a file, and the words to cite it with. */
export function Reuse({ view }: { view: IndicatorView }) {
  const { t } = useTranslation('indicator');
  const citation = useCitation(view);
  const [copied, setCopied] = useState<'yes' | 'failed' | null>(null);
  const language = useLanguage();
  const { detail, indicator, part } = view;

  function download(): void {
    const about = { indicator: indicator.id, series: part.code, language };
    saveFile(`nysana-${indicator.id}-${part.code}.csv`, toSeriesCsv(toSeriesRows(detail, part), about));
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(citation);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  }

  return (
    <>
      <p>{t('reuse.about')}</p>
      <p className={styles['actions']}>
        <button type="button" onClick={download}>
          {t('reuse.download')}
        </button>
      </p>
      <h3>{t('reuse.cite')}</h3>
      <blockquote className={styles['citation']}>{citation}</blockquote>
      <p className={styles['actions']}>
        <button type="button" onClick={() => void copy()}>
          {t('reuse.copy')}
        </button>
        <span role="status">{copied && t(copied === 'yes' ? 'reuse.copied' : 'reuse.copyFailed')}</span>
      </p>
    </>
  );
}

function useCitation({ detail, indicator, part, series }: IndicatorView): string {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { day } = useFormat();
  const path = useLocation({ select: ({ href }) => href });
  const origin = useOrigin();
  const name = partName(indicator, part, language);
  const title = name ? `${indicator.short[language]}: ${name}` : indicator.short[language];
  const years = series.points.map(({ year }) => year);
  const text = t('reuse.citation', {
    title,
    from: years[0],
    to: years.at(-1),
    date: day(detail.dataDate),
    site: common('site.name'),
    address: origin + path,
  });
  return hasDemoFacts([series]) ? `${text} ${t('reuse.hasDemo')}` : text;
}

const stays = () => () => undefined;

/** Known only in the browser: the build does not know where it will be served. */
function useOrigin(): string {
  return useSyncExternalStore(
    stays,
    () => location.origin,
    () => '',
  );
}

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
