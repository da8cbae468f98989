import { useTranslation } from '@/shared/i18n/use-translation';
import { Table } from '@/shared/list/table';
import { ScrollFrame } from '@/shared/ui/scroll-frame';
import styles from './api-reference.module.css';
import type { SchemaField } from './schema-fields';

/** The fields of one answer, folded: most readers look for one of them. */
export function FieldTable({ path, fields }: { path: string; fields: readonly SchemaField[] }) {
  const { t } = useTranslation('data');
  return (
    <details>
      <summary>{t('api.fields', { count: fields.length })}</summary>
      <ScrollFrame label={t('api.fieldsOf', { path })} className={styles['frame']}>
        <Table
          isFit
          isDense
          columns={[
            { key: 'field', label: t('api.field'), kind: 'title', show: ({ path: field }) => <code translate="no">{field}</code> },
            { key: 'type', label: t('api.type'), show: (field) => <code translate="no">{toTypeText(field)}</code> },
          ]}
          rows={fields}
          keyOf={(field) => field.path}
        />
      </ScrollFrame>
    </details>
  );
}

/** As the standard writes it: `number | null`, `"kk" | "ru"`. */
function toTypeText({ types, values, mayBeNull }: SchemaField): string {
  const named = values.length > 0 ? values.map((value) => `"${value}"`) : types;
  return [...named, ...(mayBeNull ? ['null'] : [])].join(' | ');
}
