import { type KeyboardEvent, lazy, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Part } from '../ui/part';
import type { DownloadFormatsProps } from './download-formats';
import styles from './download-menu.module.css';

const DownloadFormats = lazy(() => import('./download-formats').then((module) => ({ default: module.DownloadFormats })));

interface DownloadMenuProps extends DownloadFormatsProps {
  /** From which edge the open menu hangs, where there is room for it to hang. */
  readonly side?: 'start' | 'end';
}

/** The table on the screen as a file of the reader's choice. Writers and rows are made on the press; without JavaScript the menu is not shown. */
export function DownloadMenu({ table, hasVerdicts = false, side = 'start' }: DownloadMenuProps) {
  const { t } = useTranslation();
  const { ref, isOpen, setOpen, onKeyDown } = useMenu();
  return (
    <details
      ref={ref}
      className={styles['menu']}
      data-side={side}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={onKeyDown}
    >
      <summary>{t('download.menu')}</summary>
      {isOpen && (
        <div className={styles['panel']}>
          <Part name={t('download.menu')}>
            <DownloadFormats table={table} hasVerdicts={hasVerdicts} />
          </Part>
        </div>
      )}
    </details>
  );
}

/** A native fold that also closes by Escape and by a press beside it. */
function useMenu() {
  const ref = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  // the fold works before the application has taken over the page
  useEffect(() => setOpen(ref.current?.open ?? false), []);
  useEffect(() => {
    if (!isOpen) return;
    const close = ({ target }: PointerEvent) => {
      if (ref.current && target instanceof Node && !ref.current.contains(target)) ref.current.open = false;
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !ref.current?.open) return;
    ref.current.open = false;
    ref.current.querySelector('summary')?.focus();
  }
  return { ref, isOpen, setOpen, onKeyDown };
}
