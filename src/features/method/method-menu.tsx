import { useQueryClient } from '@tanstack/react-query';
import { indicatorListQuery, programmeQuery } from '@/shared/api/queries';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { loadWords } from '@/shared/i18n/create-i18n';
import { useTranslation } from '@/shared/i18n/use-translation';

/** The tables of the page as one file. The words of its kept pieces come with the press: the page itself has no use for them. */
export function MethodMenu() {
  const { t, i18n } = useTranslation('method');
  const client = useQueryClient();
  return (
    <div>
      <p>{t('tables.about')}</p>
      <DownloadMenu
        table={async (context) => {
          const [{ toMethodTable }, list, { measurements }] = await Promise.all([
            import('./method-download'),
            client.ensureQueryData(indicatorListQuery),
            client.ensureQueryData(programmeQuery),
            loadWords(i18n, ['method', 'method-built']),
          ]);
          const words = i18n.getFixedT(context.language, ['method', 'method-built'] as const);
          return toMethodTable({ list, measurements, words }, context);
        }}
      />
    </div>
  );
}
