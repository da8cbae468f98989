import { useQuery } from '@tanstack/react-query';
import { releaseOn } from '@/domain/release-on';
import { apiBase } from '@/shared/api/api-base';
import { releaseListQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { usePreview } from '@/shared/preview/use-preview';
import { useLocation } from '@/shared/url/address';

/** Where the pages show other facts than those of now: that the files hold those of now all the same, and where an older release is. */
export function FilesRelease() {
  const { t } = useTranslation('data');
  const { day } = useFormat();
  const preview = usePreview();
  const { asof } = useLocation().search;
  const { data } = useQuery({ ...releaseListQuery, enabled: asof !== undefined });
  const asked = data && asof !== undefined ? releaseOn(data, asof)?.date : undefined;
  const isOlder = data !== undefined && asked !== undefined && asked !== data.current;
  return (
    <>
      {preview && <p>{t('files.withoutPreview')}</p>}
      {isOlder && (
        <p>
          {t('files.otherRelease', { current: day(data.current, 'attributive'), asked: day(asked, 'attributive') })}{' '}
          {data.releases
            .filter(({ date }) => date > asked)
            .map(({ date }) => `releases/${date}.json`)
            .map((path) => (
              <a key={path} href={apiBase() + path}>
                <code translate="no">{path}</code>
              </a>
            ))}
        </p>
      )}
    </>
  );
}
