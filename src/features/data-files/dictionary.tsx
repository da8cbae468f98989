import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DataPackage } from '@/contracts/data-package';
import { apiBase } from '@/shared/api/api-base';
import { dataPackageQuery } from '@/shared/api/queries';
import { toBareAbout } from '@/shared/downloads/about-table';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import type { DownloadContext } from '@/shared/downloads/download-words';
import { useLanguage } from '@/shared/i18n/use-language';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { toFile } from '@/shared/list/to-file';
import { Stack } from '@/shared/ui/layout';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';

type Resource = DataPackage['resources'][number];
type Field = Resource['schema']['fields'][number];

/** What every column of the two tables means. */
export function Dictionary() {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const { resources, created } = useSuspenseQuery(dataPackageQuery).data;
  const columns: Column<Field>[] = [
    {
      ...{ key: 'column', label: t('dictionary.column'), kind: 'title', width: '24%' },
      show: ({ name }) => <code translate="no">{name}</code>,
      cell: ({ name }) => name,
    },
    {
      ...{ key: 'type', label: t('dictionary.type'), width: '12%' },
      show: ({ type }) => t(`dictionary.type.${type}`),
      cell: ({ type }) => ({ code: type, label: t(`dictionary.type.${type}`) }),
    },
    {
      ...{ key: 'meaning', label: t('dictionary.meaning'), kind: 'long' },
      show: ({ descriptions }) => descriptions[language],
      cell: ({ descriptions }) => descriptions[language],
    },
  ];
  const toTable = (context: DownloadContext) => {
    const title = t('dictionary.title');
    const rows = resources.flatMap(({ path, schema }) => schema.fields.map((field) => ({ ...field, path })));
    // one file for both tables: the first column says of which
    const ofFile = { key: 'file', label: t('files.file'), show: () => null, cell: ({ path }: (typeof rows)[number]) => path };
    const about = toBareAbout({ dataDate: created.slice(0, 10), own: [] }, context);
    return toFile({ name: [title], title, rows, columns: [ofFile, ...columns], about }, context);
  };
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="dictionary" className="measured">
      <h2 id="dictionary">{t('dictionary.title')}</h2>
      <p>{t('dictionary.about')}</p>
      {resources.map((resource) => (
        <ColumnTable key={resource.name} resource={resource} columns={columns} />
      ))}
      <DownloadMenu table={toTable} />
    </Stack>
  );
}

function ColumnTable({ resource, columns }: { resource: Resource; columns: readonly Column<Field>[] }) {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const { fields, primaryKey } = resource.schema;
  return (
    <>
      <h3>
        <a href={apiBase() + resource.path}>{resource.path}</a>
      </h3>
      <p>{resource.titles[language]}</p>
      <DataTable
        caption={<VisuallyHidden>{t('dictionary.caption', { file: resource.path })}</VisuallyHidden>}
        columns={columns}
        groups={[{ key: 'all', rows: fields }]}
        keyOf={({ name }) => name}
      />
      <p className="note">{t('dictionary.key', { columns: primaryKey.join(', ') })}</p>
    </>
  );
}
