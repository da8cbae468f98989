import { useSuspenseQuery } from '@tanstack/react-query';
import type { DataPackage } from '@/contracts/data-package';
import { apiBase } from '@/shared/api/api-base';
import { dataPackageQuery } from '@/shared/api/queries';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column, FileColumn } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { ListMenu } from '@/shared/list/list-menu';
import { Fold } from '@/shared/ui/fold';
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
      ...{ key: 'type', label: t('dictionary.type'), width: '12%', isPlain: true },
      show: ({ type }) => t(`dictionary.type.${type}`),
      cell: ({ type }) => ({ code: type, label: t(`dictionary.type.${type}`) }),
    },
    {
      ...{ key: 'meaning', label: t('dictionary.meaning'), kind: 'long', isPlain: true },
      show: ({ descriptions }) => descriptions[language],
      cell: ({ descriptions }) => descriptions[language],
    },
  ];
  // one file for both tables: the first column says of which
  const rows = resources.flatMap(({ path, schema }) => schema.fields.map((field) => ({ ...field, path })));
  const ofFile: FileColumn<(typeof rows)[number]> = { ...{ code: 'file', label: t('files.file'), kind: 'text' }, cell: ({ path }) => path };
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="dictionary" className="measured">
      <h2 id="dictionary">{t('dictionary.title')}</h2>
      <p>{t('dictionary.about')}</p>
      {resources.map((resource) => (
        <ColumnTable key={resource.name} resource={resource} columns={columns} />
      ))}
      <ListMenu title={t('dictionary.title')} {...{ rows, columns, before: [ofFile], dataDate: created.slice(0, 10) }} />
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
      <Fold summary={t('dictionary.show', { n: fields.length })}>
        <DataTable
          caption={<VisuallyHidden>{t('dictionary.caption', { file: resource.path })}</VisuallyHidden>}
          columns={columns}
          groups={[{ key: 'all', rows: fields }]}
          keyOf={({ name }) => name}
          rows="lines"
        />
      </Fold>
      <p className="note">{t('dictionary.key', { columns: primaryKey.join(', ') })}</p>
    </>
  );
}
