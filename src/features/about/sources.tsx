import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SourceList } from '@/contracts/sources';
import { sourceListQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import styles from './about.module.css';

/** Where the official facts come from, the most used sources first. */
export function Sources() {
  const { t } = useTranslation('about');
  const { day } = useFormat();
  const { data } = useSuspenseQuery(sourceListQuery);
  const sources = data.sources.toSorted((a, b) => b.facts - a.facts);
  return (
    <section aria-labelledby="sources" className={styles['section']}>
      <h2 id="sources">{t('sources.title')}</h2>
      <p>{t('sources.plan')}</p>
      <p>{t('sources.facts', { count: sources.length, date: day(data.dataDate) })}</p>
      <details>
        <summary>{t('sources.unfold')}</summary>
        <ul className={styles['sources']}>
          {sources.map((source) => (
            <li key={`${source.title} ${source.address}`}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function SourceLine({ source: { title, address, facts, from, to } }: { source: SourceList['sources'][number] }) {
  const { t } = useTranslation('about');
  const isLink = address?.startsWith('https://') || address?.startsWith('http://');
  return (
    <>
      {isLink ? <a href={address ?? ''}>{title}</a> : <span>{[title, address].filter((part) => part !== null).join(', ')}</span>}{' '}
      <span className={styles['note']}>
        {t('sources.count', { count: facts })}, {from === to ? from : `${from}–${to}`}
      </span>
    </>
  );
}
