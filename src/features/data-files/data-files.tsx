import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiBase } from '@/shared/api/api-base';
import { apiIndexQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import styles from './data-files.module.css';
import { type FileGroup, groupFiles } from './group-files';

/** Every file of the API in one table; files of one kind share a row and unfold. */
export function DataFiles() {
  const { t } = useTranslation('data');
  const { data } = useSuspenseQuery(apiIndexQuery);
  const { day } = useFormat();
  const groups = groupFiles(data.files);
  return (
    <section aria-labelledby="files" className={styles['section']}>
      <h2 id="files">{t('files.title')}</h2>
      <p>{t('files.about', { count: data.files.length, date: day(data.dataDate, 'attributive'), version: data.version })}</p>
      <table className={styles['table']}>
        <caption className={styles['caption']}>{t('files.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('files.file')}</th>
            <th scope="col">{t('files.content')}</th>
            <th scope="col" className={styles['number']}>
              {t('files.rows')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('files.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <FileRow key={group.resource} group={group} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FileRow({ group }: { group: FileGroup }) {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const { number } = useFormat();
  const { resource, description, files, rows, bytes } = group;
  return (
    <tr>
      <th scope="row">
        {files.length === 1 ? (
          <a href={apiBase() + resource}>
            <code>{resource}</code>
          </a>
        ) : (
          <details>
            <summary>
              <code>{resource}</code> <span className={styles['count']}>{t('files.many', { count: files.length })}</span>
            </summary>
            <ul className={styles['many']}>
              {files.map(({ path }) => (
                <li key={path}>
                  <a href={apiBase() + path}>{path.slice(path.indexOf('/') + 1)}</a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </th>
      <td>{description[language]}</td>
      <td className={styles['number']} data-label={t('files.rows')}>
        {rows === null ? '' : number(rows, 0)}
      </td>
      <td className={styles['number']} data-label={t('files.size')}>
        {bytes === null ? '' : t('files.kilobytes', { n: number(bytes / 1000, bytes < 10_000 ? 1 : 0) })}
      </td>
    </tr>
  );
}
