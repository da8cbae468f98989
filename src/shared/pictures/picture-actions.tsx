import { type MouseEvent, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureAbout } from './picture-about';
import styles from './pictures.module.css';

interface PictureActionsProps {
  /** What the figure itself does not show, or not in these words. */
  readonly about?: PictureAbout | undefined;
}

const FORMATS = ['svg', 'png'] as const;

/** Stands inside a `<figure>` and takes what is drawn there away as a picture. Everything heavy is fetched when it is asked for. */
export function PictureActions({ about = {} }: PictureActionsProps) {
  const { t, i18n } = useTranslation();
  const [status, setStatus] = useState('');
  const canCopy = useSyncExternalStore(stays, browserCopiesPictures, () => true);
  const load = () => import('./make-picture');
  const requestOf = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const figure = currentTarget.closest('figure');
    if (!figure) throw new Error('a picture is taken of a figure');
    return { figure, about, i18n };
  };

  function save(event: MouseEvent<HTMLElement>, format: (typeof FORMATS)[number]): void {
    const request = requestOf(event);
    load()
      .then(({ savePicture }) => savePicture(request, format))
      .then(
        (file) => setStatus(t('picture.saved', { file })),
        () => setStatus(t('picture.failed')),
      );
  }

  function copy(event: MouseEvent<HTMLElement>): void {
    const request = requestOf(event);
    // browsers let a page write only while the click is fresh: the promise is handed over at once
    const image = load().then(({ drawPng }) => drawPng(request));
    navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]).then(
      () => setStatus(t('picture.copied')),
      () => setStatus(t('picture.copyFailed')),
    );
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons in running text, no form whose fields a fieldset would gather
    <div role="group" aria-label={t('picture.save')} className={styles['actions']}>
      <span aria-hidden="true">{t('picture.save')}:</span>
      {FORMATS.map((format) => (
        <button key={format} type="button" onClick={(event) => save(event, format)}>
          {format.toUpperCase()}
        </button>
      ))}
      {canCopy && (
        <button type="button" onClick={copy}>
          {t('picture.copy')}
        </button>
      )}
      <span role="status">{status}</span>
    </div>
  );
}

const stays = () => () => undefined;

const browserCopiesPictures = () => typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';
