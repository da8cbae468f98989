import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DataPackage } from '@/contracts/data-package';
import { apiBase } from '@/shared/api/api-base';
import { dataPackageQuery } from '@/shared/api/queries';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useLanguage } from '@/shared/i18n/use-language';
import styles from './data-files.module.css';

/** What every column of the two tables means. */
export function Dictionary() {
  const { t } = useTranslation('data');
  const { data } = useSuspenseQuery(dataPackageQuery);
  return (
    <section aria-labelledby="dictionary" className={styles['section']}>
      <h2 id="dictionary">{t('dictionary.title')}</h2>
      <p>{t('dictionary.about')}</p>
      {data.resources.map((resource) => (
        <ColumnTable key={resource.name} resource={resource} />
      ))}
      <DownloadMenu table={async (context) => (await import('./dictionary-download')).toDictionaryTable(data, t, context)} />
    </section>
  );
}

function ColumnTable({ resource }: { resource: DataPackage['resources'][number] }) {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const { fields, primaryKey } = resource.schema;
  return (
    <>
      <h3>
        <a href={apiBase() + resource.path}>{resource.path}</a>
      </h3>
      <p>{resource.titles[language]}</p>
      <table className={styles['table']}>
        <caption className={styles['caption']}>{t('dictionary.caption', { file: resource.path })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dictionary.column')}</th>
            <th scope="col">{t('dictionary.type')}</th>
            <th scope="col">{t('dictionary.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, type, descriptions }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{t(`dictionary.type.${type}`)}</td>
              <td>{descriptions[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{t('dictionary.key', { columns: primaryKey.join(', ') })}</p>
    </>
  );
}
