import { useQuery } from '@tanstack/react-query';
import { apiBase } from '@/shared/api/api-base';
import { releaseListQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useShownRelease } from '@/shared/overlay/use-shown-release';
import { usePreview } from '@/shared/preview/use-preview';

/** Where the pages show other facts than those of now: that the files hold those of now all the same, and where an older release is. */
export function FilesRelease() {
  const { t } = useTranslation('data');
  const { day } = useFormat();
  const preview = usePreview();
  const shown = useShownRelease();
  const older = shown === null || shown.isCurrent ? null : shown.date;
  const { data } = useQuery({ ...releaseListQuery, enabled: older !== null });
  return (
    <>
      {preview && <p>{t('files.withoutPreview')}</p>}
      {data && older !== null && (
        <p>
          {t('files.otherRelease', { current: day(data.current, 'attributive'), asked: day(older, 'attributive') })}{' '}
          {data.releases
            .filter(({ date }) => date > older)
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
