import { useSuspenseQuery } from '@tanstack/react-query';
import { apiBase } from '@/shared/api/api-base';
import { apiIndexQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { Cluster, Stack } from '@/shared/ui/layout';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { type FileGroup, groupFiles } from './group-files';

/** Every file of the API in one table; files of one kind share a row and unfold. */
export function DataFiles() {
  const { t } = useTranslation('data');
  const { data } = useSuspenseQuery(apiIndexQuery);
  const language = useLanguage();
  const { day, number } = useFormat();
  const groups = groupFiles(data.files);
  const columns: Column<FileGroup>[] = [
    { ...{ key: 'file', label: t('files.file'), kind: 'title', width: '34%' }, show: (group) => <Files group={group} /> },
    { ...{ key: 'content', label: t('files.content'), kind: 'long', isPlain: true }, show: ({ description }) => description[language] },
    {
      ...{ key: 'rows', label: t('files.rows'), kind: 'number', width: '10%' },
      show: ({ rows }) => rows !== null && number(rows, 0),
    },
    {
      ...{ key: 'size', label: t('files.size'), kind: 'number', width: '12%' },
      show: ({ bytes }) => bytes !== null && t('files.kilobytes', { n: number(bytes / 1000, bytes < 10_000 ? 1 : 0) }),
    },
  ];
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="files" className="measured">
      <h2 id="files">{t('files.title')}</h2>
      <p>{t('files.about', { count: data.files.length, date: day(data.dataDate, 'attributive'), version: data.version })}</p>
      <DataTable
        caption={<VisuallyHidden>{t('files.caption')}</VisuallyHidden>}
        columns={columns}
        groups={[{ key: 'all', rows: groups }]}
        keyOf={({ resource }) => resource}
        rows="lines"
      />
    </Stack>
  );
}

/** A file, or those of one kind, folded. */
function Files({ group: { resource, files } }: { group: FileGroup }) {
  const { t } = useTranslation('data');
  if (files.length === 1) {
    return (
      <a href={apiBase() + resource}>
        <code translate="no">{resource}</code>
      </a>
    );
  }
  return (
    <details>
      <summary>
        <code translate="no">{resource}</code> <span className="note">{t('files.many', { count: files.length })}</span>
      </summary>
      <Cluster as="ul" gap={3} rows={1} above={2} below={2} className="targets">
        {files.map(({ path }) => (
          <li key={path}>
            <a href={apiBase() + path}>{path.slice(path.indexOf('/') + 1)}</a>
          </li>
        ))}
      </Cluster>
    </details>
  );
}
