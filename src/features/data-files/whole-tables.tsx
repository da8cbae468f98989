import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { apiBase } from '@/shared/api/api-base';
import { apiIndexQuery } from '@/shared/api/queries';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { READER_FORMATS } from '@/shared/downloads/formats';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Cluster, Stack } from '@/shared/ui/layout';

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
    <Stack as="ul" gap={2} above={1}>
      {KINDS.map((kind) => (
        <Stack as="li" gap={1} key={kind}>
          <b className="capital">{t(`start.table.${kind}`)}</b>
          <Cluster align="center">
            <DownloadMenu
              formats={READER_FORMATS}
              table={async (context) => (await import('./whole-table')).fetchWholeTable(kind, client, context)}
            />
            <p className="small">
              {t('start.table.machine')}{' '}
              <a href={apiBase() + TABLES[kind]}>
                <code translate="no">{TABLES[kind]}</code>
              </a>
              {sizeOf(TABLES[kind])}
            </p>
          </Cluster>
        </Stack>
      ))}
    </Stack>
  );
}
