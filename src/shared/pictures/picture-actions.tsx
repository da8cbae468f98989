import { type MouseEvent, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { Cluster } from '../ui/layout';
import { usePress } from '../ui/use-press';
import { useRouter } from '../url/address';
import { shownAddress } from '../url/shown-address';
import { takeView } from './figure-view';
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
  const router = useRouter();
  const [status, setStatus] = useState('');
  const { press, waitingProps } = usePress<(typeof FORMATS)[number] | 'copy'>();
  const canCopy = useSyncExternalStore(stays, browserCopiesPictures, () => true);
  // what stands on the page, as long as it stands there
  const shown = useRef(about);
  useLayoutEffect(() => {
    shown.current = about;
  });
  const load = () => import('./make-picture');
  const requestOf = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const figure = currentTarget.closest('figure');
    if (!figure) throw new Error('a picture is taken of a figure');
    setStatus(t('picture.working'));
    return { view: takeView(figure, () => ({ about: shown.current, address: shownAddress(router) })), i18n };
  };

  const failed = (word: 'picture.failed' | 'picture.copyFailed') => (error: unknown) => {
    console.error(error);
    setStatus(t(word));
  };

  function save(event: MouseEvent<HTMLElement>, format: (typeof FORMATS)[number]): Promise<void> {
    const request = requestOf(event);
    return load()
      .then(({ savePicture }) => savePicture(request, format))
      .then((file) => setStatus(t('picture.saved', { file })), failed('picture.failed'));
  }

  function copy(event: MouseEvent<HTMLElement>): Promise<void> {
    const request = requestOf(event);
    // browsers let a page write only while the click is fresh: the promise is handed over at once
    const image = load().then(({ drawPng }) => drawPng(request));
    // a browser that refuses does not wait for it, and nobody else hears that it did not come
    image.catch(() => {});
    return navigator.clipboard
      .write([new ClipboardItem({ 'image/png': image })])
      .then(() => setStatus(t('picture.copied')), failed('picture.copyFailed'));
  }

  return (
    <Cluster gap={2} align="center" role="group" aria-label={t('picture.save')} className={`small ${styles['actions']}`} data-only="script">
      <span aria-hidden="true">{t('picture.short')}:</span>
      {FORMATS.map((format) => (
        <button key={format} type="button" {...waitingProps(format)} onClick={(event) => press(format, () => save(event, format))}>
          {format.toUpperCase()}
        </button>
      ))}
      {canCopy && (
        <button type="button" {...waitingProps('copy')} onClick={(event) => press('copy', () => copy(event))}>
          {t('picture.copy')}
        </button>
      )}
      <span role="status">{status}</span>
    </Cluster>
  );
}

const stays = () => () => undefined;

const browserCopiesPictures = () => typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';
