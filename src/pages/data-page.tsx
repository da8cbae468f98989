import { DataFiles } from '@/features/data-files/data-files';
import { DataFinding } from '@/features/data-files/data-finding';
import { Dictionary } from '@/features/data-files/dictionary';
import { FilesRelease } from '@/features/data-files/files-release';
import { WholeTables } from '@/features/data-files/whole-tables';
import { apiBase } from '@/shared/api/api-base';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { Stack } from '@/shared/ui/layout';
import { PageFrame } from '@/shared/ui/page-frame';
import { Link } from '@/shared/url/address';

/** `/{l}/data/`: every file of the API and what its columns mean. */
export function DataPage() {
  const { t } = useTranslation(['data', 'common']);
  const language = useLanguage();
  const file = (path: string, label = path) => <a href={apiBase() + path}>{label}</a>;
  return (
    <PageFrame name={t('common:nav.data')} title={t('title')} description={t('description')}>
      <Boundary name={t('title')}>
        <DataFinding />
      </Boundary>
      <FilesRelease />
      <Stack as="section" gap={3} above={6} aria-labelledby="start">
        <h2 id="start">{t('start.title')}</h2>
        <ul className="entries">
          <li>
            {t('start.table')}
            <Boundary name={t('start.title')}>
              <WholeTables />
            </Boundary>
          </li>
          <li>
            {t('start.machine')}{' '}
            <Link to="/$lang/data/api/" params={{ lang: language }}>
              {t('start.machine.api')}
            </Link>
          </li>
          <li>
            {t('start.catalogue')} {file('datapackage.json')}, {file('catalog.jsonld')}
          </li>
        </ul>
        <p>{t('start.demo')}</p>
      </Stack>
      <Stack as="section" gap={3} above={6} aria-labelledby="licence">
        <h2 id="licence">{t('licence.title')}</h2>
        <p>{t('licence.text')}</p>
      </Stack>
      <Boundary name={t('files.title')}>
        <DataFiles />
      </Boundary>
      <Boundary name={t('dictionary.title')}>
        <Dictionary />
      </Boundary>
    </PageFrame>
  );
}
