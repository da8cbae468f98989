import { escapeMarkup } from '@/domain/escape-markup';
import { linesWidth } from '../text-box/text-box';
import { SAMPLE } from './mark-sample';
import type { PictureColours } from './picture-colours';
import type { KeyItem, PictureDrawing } from './picture-drawing';
import { round, toLines } from './picture-text';

export interface PictureParts {
  readonly language: string;
  readonly title: string;
  readonly unit: string;
  /** Said above the drawing when a demo value is in it; the first word is its mark. */
  readonly demo: { readonly badge: string; readonly text: string } | null;
  readonly drawing: PictureDrawing;
  readonly key: readonly KeyItem[];
  readonly notes: readonly string[];
  /** Source, date, address: one paragraph each. */
  readonly origin: readonly string[];
  readonly site: { readonly name: string; readonly tagline: string };
  readonly colours: PictureColours;
}

/** Fonts with all Kazakh letters that systems bring along; nothing is fetched. */
const FONTS = "'Segoe UI', 'Helvetica Neue', Roboto, 'Noto Sans', 'Open Sans', 'DejaVu Sans', Arial, sans-serif";
const MARGIN = 28;
const LEAST_WIDTH = 480;

interface Block {
  readonly markup: string;
  readonly height: number;
}

/**
 * The picture as a document of its own: what is drawn, how to read it, who says so, when and where.
 *
 * Units: `scale` multiplies the size in pixels, not what is drawn. The colours are real ones; nothing outside is referred to.
 */
export function composePicture(parts: PictureParts, scale = 1): string {
  const { colours, drawing } = parts;
  const inner = Math.max(drawing.width, LEAST_WIDTH);
  const blocks = listBlocks(parts, inner).filter(({ height }) => height > 0);
  let y = MARGIN - 6;
  const placed = blocks.map(({ markup, height }) => {
    const at = y;
    y += height;
    return `<g transform="translate(${MARGIN} ${round(at)})">${markup}</g>`;
  });
  const [width, height] = [round(inner + 2 * MARGIN), Math.ceil(y + MARGIN - 10)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"`,
    ` xml:lang="${parts.language}" role="img" font-family="${FONTS}" fill="${colours.ink}">`,
    `<title>${escapeMarkup(parts.title)}</title>`,
    `<desc>${escapeMarkup([parts.unit, ...parts.origin].join(' '))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...placed,
    '</svg>',
  ].join('');
}

function listBlocks(parts: PictureParts, inner: number): Block[] {
  const { colours, drawing } = parts;
  const left = round((inner - drawing.width) / 2);
  return [
    words([parts.title], inner, { size: 19, weight: 'bold', fill: colours.ink, after: 4 }),
    words([parts.unit], inner, { size: 14, fill: colours.inkMuted, after: 12 }),
    parts.demo ? demoBox(parts.demo, inner, colours) : NOTHING,
    { markup: `<g transform="translate(${left} 0)">${drawing.markup}</g>`, height: drawing.height + 14 },
    legend(parts.key, inner, colours),
    words(parts.notes, inner, { size: 13, fill: colours.ink, after: 8 }),
    { markup: `<path d="M0 4H${inner}" stroke="${colours.line}"/>`, height: 12 },
    words(parts.origin, inner, { size: 12, fill: colours.inkMuted, after: 6 }),
    signature(parts.site, colours),
  ];
}

const NOTHING: Block = { markup: '', height: 0 };

interface WordStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 'bold';
  readonly after: number;
}

function words(paragraphs: readonly string[], width: number, { size, fill, weight, after }: WordStyle): Block {
  const lines = paragraphs.flatMap((paragraph) => toLines(paragraph, width, size, weight));
  if (lines.length === 0) return NOTHING;
  return { markup: textOf(lines, { x: 0, size, fill, weight }), height: lines.length * lineHeight(size) + after };
}

function textOf(
  lines: readonly string[],
  { x, size, fill, weight }: { x: number; size: number; fill: string; weight?: 'bold' | undefined },
) {
  const bold = weight ? ' font-weight="700"' : '';
  const spans = lines.map((line, i) => `<tspan x="${x}" y="${round(i * lineHeight(size) + size)}">${escapeMarkup(line)}</tspan>`);
  return `<text font-size="${size}" fill="${fill}"${bold}>${spans.join('')}</text>`;
}

const lineHeight = (size: number) => Math.round(size * 1.4);

/** A demo value is no fact: said before the drawing is looked at, with the mark that the page uses. */
function demoBox({ badge, text }: { badge: string; text: string }, width: number, colours: PictureColours): Block {
  const size = 13;
  const badgeWidth = linesWidth([badge], size, 'bold') + 14;
  const lines = toLines(text, width - badgeWidth - 34, size);
  const height = lines.length * lineHeight(size) + 14;
  return {
    markup: [
      `<rect width="${width}" height="${height}" rx="4" fill="${colours.demoSurface}"/>`,
      `<rect x="10" y="7" width="${badgeWidth}" height="20" rx="4" fill="${colours.paper}" stroke="${colours.demo}" stroke-width="1.25" stroke-dasharray="3 2"/>`,
      `<text x="${round(10 + badgeWidth / 2)}" y="21.5" text-anchor="middle" font-size="${size}" font-weight="700" fill="${colours.demo}">${escapeMarkup(badge)}</text>`,
      `<g transform="translate(${badgeWidth + 22} 6)">${textOf(lines, { x: 0, size, fill: colours.ink })}</g>`,
    ].join(''),
    height: height + 14,
  };
}

const KEY = { size: 13, row: 24, gap: 22 } as const;

/** Samples with their words, one after the other, as many in a row as fit. */
function legend(items: readonly KeyItem[], width: number, colours: PictureColours): Block {
  if (items.length === 0) return NOTHING;
  let [x, row] = [0, 0];
  const drawn = items.map(({ sample, text }) => {
    const itemWidth = SAMPLE.width + 8 + linesWidth([text], KEY.size);
    if (x > 0 && x + itemWidth > width) [x, row] = [0, row + 1];
    const at = `translate(${round(x)} ${row * KEY.row})`;
    x += itemWidth + KEY.gap;
    return `<g transform="${at}">${sample}<text x="${SAMPLE.width + 8}" y="12.5" font-size="${KEY.size}" fill="${colours.ink}">${escapeMarkup(text)}</text></g>`;
  });
  return { markup: drawn.join(''), height: (row + 1) * KEY.row + 8 };
}

function signature({ name, tagline }: PictureParts['site'], colours: PictureColours): Block {
  return {
    markup: `<text y="13" font-size="13" fill="${colours.inkMuted}"><tspan font-weight="700" fill="${colours.ink}">${escapeMarkup(name)}</tspan> · ${escapeMarkup(tagline)}</text>`,
    height: 18,
  };
}
