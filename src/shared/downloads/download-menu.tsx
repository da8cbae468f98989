import { useTranslation } from '../i18n/use-translation';
import { Boundary } from '../ui/boundary';
import { lazyPart } from '../ui/lazy-part';
import { useMenu } from '../ui/use-menu';
import type { DownloadFormatsProps } from './download-formats';
import styles from './download-menu.module.css';

const DownloadFormats = lazyPart(() => import('./download-formats').then((module) => module.DownloadFormats));

interface DownloadMenuProps extends DownloadFormatsProps {
  /** From which edge the open menu hangs, where there is room for it to hang. */
  readonly side?: 'start' | 'end';
}

/** The table on the screen as a file of the reader's choice. Writers and rows are made on the press; without JavaScript the menu is not shown. */
export function DownloadMenu({ side = 'start', ...formats }: DownloadMenuProps) {
  const { t } = useTranslation();
  const { isOpen, menuProps } = useMenu();
  return (
    <details {...menuProps} className={styles['menu']} data-only="script" data-side={side}>
      <summary className="button small">{t('download.menu')}</summary>
      {isOpen && (
        <div className={styles['panel']}>
          <Boundary name={t('download.menu')} isOnDemand>
            <DownloadFormats {...formats} />
          </Boundary>
        </div>
      )}
    </details>
  );
}
