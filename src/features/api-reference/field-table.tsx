import { useTranslation } from '@/shared/i18n/use-translation';
import { ScrollFrame } from '@/shared/ui/scroll-frame';
import { Table } from '@/shared/ui/table';
import styles from './api-reference.module.css';
import type { SchemaField } from './schema-fields';

/** The fields of one answer, folded: most readers look for one of them. */
export function FieldTable({ path, fields }: { path: string; fields: readonly SchemaField[] }) {
  const { t } = useTranslation('data');
  return (
    <details>
      <summary>{t('api.fields', { count: fields.length })}</summary>
      <ScrollFrame label={t('api.fieldsOf', { path })} className={styles['frame']}>
        <Table isFit isDense>
          <thead>
            <tr>
              <th scope="col">{t('api.field')}</th>
              <th scope="col">{t('api.type')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.path}>
                <th scope="row">
                  <code translate="no">{field.path}</code>
                </th>
                <td>
                  <code translate="no">{toTypeText(field)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollFrame>
    </details>
  );
}

/** As the standard writes it: `number | null`, `"kk" | "ru"`. */
function toTypeText({ types, values, mayBeNull }: SchemaField): string {
  const named = values.length > 0 ? values.map((value) => `"${value}"`) : types;
  return [...named, ...(mayBeNull ? ['null'] : [])].join(' | ');
}
