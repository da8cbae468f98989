import type { TFunction } from 'i18next';
import { dayInWords } from '../i18n/day-in-words';
import { olderRelease } from '../overlay/shown-release';
import { getPreview } from '../preview/preview';
import type { DownloadTable } from './download-table';
import type { DownloadContext } from './download-words';

/**
 * A file that is written while other facts are shown than those of now says so in its name and first of what it says of itself: own ones that
 * are not published, or those of an earlier release.
 */
export function withOverlay(table: DownloadTable, { t, language }: Pick<DownloadContext, 't' | 'language'>): DownloadTable {
  const state = getPreview();
  // what could not be shown is in no file either
  const preview = state?.kind === 'shown' ? state.preview : null;
  const release = olderRelease();
  const notes = [
    ...(preview
      ? [
          {
            ...{ code: 'preview', label: t('common:preview.label') },
            value: t('common:preview.note', { files: preview.files.join(', ') }),
          },
        ]
      : []),
    ...(release
      ? [
          {
            ...{ code: 'release', label: t('about.release') },
            value: t('about.release.older', {
              date: dayInWords(release, { t: t as unknown as TFunction, language, dayCase: 'attributive' }),
            }),
          },
        ]
      : []),
  ];
  const name = [table.name, ...(preview ? ['preview'] : []), ...(release ? [release] : [])].join('-');
  return notes.length === 0 ? table : { ...table, name, about: [...notes, ...table.about] };
}
