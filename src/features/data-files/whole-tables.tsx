import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { apiBase } from '@/shared/api/api-base';
import { apiIndexQuery } from '@/shared/api/queries';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { READER_FORMATS } from '@/shared/downloads/formats';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';

const TABLES = { observations: 'observations.csv', verdicts: 'verdicts.csv' } as const;
const KINDS = ['observations', 'verdicts'] as const;

/** Everything in one table: for people first, then the published file for programs, with its size. */
export function WholeTables() {
  const { t } = useTranslation('data');
  const { number } = useFormat();
  const client = useQueryClient();
  const { files } = useSuspenseQuery(apiIndexQuery).data;
  const sizeOf = (path: string) => {
    const bytes = files.find((file) => file.path === path)?.bytes ?? null;
    return bytes === null ? '' : `, ${t('files.kilobytes', { n: number(bytes / 1000, 0) })}`;
  };
  return (
    <Stack as="ul" gap={3} above={2} below={2} className="indented">
      {KINDS.map((kind) => (
        <li key={kind}>
          {t(`start.table.${kind}`)}
          <DownloadMenu
            formats={READER_FORMATS}
            table={async (context) => (await import('./whole-table')).fetchWholeTable(kind, client, context)}
          />
          <p>
            {t('start.table.machine')}{' '}
            <a href={apiBase() + TABLES[kind]}>
              <code translate="no">{TABLES[kind]}</code>
            </a>
            {sizeOf(TABLES[kind])}
          </p>
        </li>
      ))}
    </Stack>
  );
}
