import type { i18n } from 'i18next';
import { saveFile } from '../downloads/save-file';
import { composePicture, type PictureParts } from './compose-picture';
import type { FigureView } from './figure-view';
import { toFileName } from './picture-text';
import { readFigure } from './read-figure';

interface PictureRequest {
  /** Taken at the press: what writes the picture may come later. */
  readonly view: Promise<FigureView>;
  readonly i18n: i18n;
}

/** Pixels of the PNG for one of the drawing: sharp on paper and on dense screens. */
const PNG_SCALE = 2;

/** Hands the picture to the browser as a file and returns its name. Errors: as `readFigure`; the browser cannot draw it. */
export async function savePicture({ view, i18n }: PictureRequest, format: 'svg' | 'png'): Promise<string> {
  const parts = await readFigure(await view, i18n);
  const name = toFileName(parts.site.name, parts.title, format);
  saveFile(name, format === 'svg' ? new Blob([composePicture(parts)], { type: 'image/svg+xml;charset=utf-8' }) : await toPng(parts));
  return name;
}

/** The picture as PNG, for the clipboard. Errors: as `savePicture`. */
export async function drawPng({ view, i18n }: PictureRequest): Promise<Blob> {
  return toPng(await readFigure(await view, i18n));
}

/** The page's policy lets images come from data addresses, not from blobs. */
async function toPng(parts: PictureParts): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(composePicture(parts, PNG_SCALE))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser made no PNG'))), 'image/png');
  });
}
