import type { Picture } from '../previews.ts';

/** Ink of the mark on an icon, and the ground it stands on. */
const INK = '#ffffff';
const GROUND = '#00757a';

/** What a device may cut off: of a maskable icon only the inner circle of 80 % is sure to be seen. */
const SHARES = { any: 0.74, maskable: 0.56 } as const;
const ROUNDED = { any: 0.2, maskable: 0 } as const;

export interface Icon {
  /** Below the folder of pictures, without ending. */
  readonly name: string;
  readonly size: number;
  readonly purpose: keyof typeof SHARES;
}

export const ICONS: readonly Icon[] = [
  { name: 'icons/192', size: 192, purpose: 'any' },
  { name: 'icons/512', size: 512, purpose: 'any' },
  { name: 'icons/maskable-512', size: 512, purpose: 'maskable' },
];

/** The icons of the installed site, drawn from the mark (`public/icon.svg`, 32 × 32 units) and rasterised with the other pictures. */
export function iconPictures(markSvg: string): Picture[] {
  const mark = /<svg[^>]*>(.*)<\/svg>/s.exec(markSvg)?.[1];
  if (!mark) throw new Error('the mark is no SVG');
  return ICONS.map(({ name, size, purpose }) => {
    const share = SHARES[purpose];
    const inset = (size * (1 - share)) / 2;
    const ground = `<rect width="${size}" height="${size}" rx="${size * ROUNDED[purpose]}" fill="${GROUND}"/>`;
    const strokes = `fill="none" stroke="${INK}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`;
    const drawing = `<g transform="translate(${inset} ${inset}) scale(${(size * share) / 32})" ${strokes}>${mark}</g>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${ground}${drawing}</svg>`;
    return { name, svg };
  });
}
