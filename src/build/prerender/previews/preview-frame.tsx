import type { ReactNode } from 'react';
import { MarkStrokes } from '@/app/shell/mark';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { toLines } from '@/shared/pictures/picture-text';
import { linesWidth, type Weight } from '@/shared/text-box/text-box';
import { roleColour } from './role-colour';

/** What messengers and search engines show large; pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
export const PREVIEW_MARGIN = 60;
const INNER = PREVIEW_SIZE.width - 2 * PREVIEW_MARGIN;
const FOOT = { size: 20, lineHeight: 27, top: 534 } as const;

interface PreviewFrameProps {
  readonly title: string;
  readonly dataDate: string;
  /** A sentence that the picture must not be seen without, before the date of the data. */
  readonly notice?: string | null;
  readonly children: ReactNode;
}

/** Paper, the site's name above, programme and date below: the same around every picture. */
export function PreviewFrame({ title, dataDate, notice = null, children }: PreviewFrameProps) {
  const { t } = useTranslation();
  const { t: cite } = useTranslation('cite');
  const { day } = useFormat();
  const { width, height } = PREVIEW_SIZE;
  const foot = toLines(
    [notice && toSentence(notice), cite('dataDate', { date: day(dataDate, 'attributive') })].filter(Boolean).join(' '),
    INNER,
    FOOT.size,
  );
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="DejaVu Sans"
      fill={roleColour('ink')}
    >
      <title>{title}</title>
      <rect width={width} height={height} fill={roleColour('paper')} />
      <rect width={width} height={12} fill={roleColour('accent')} />
      <g
        transform={`translate(${PREVIEW_MARGIN - 4} 36) scale(1.5)`}
        fill="none"
        stroke={roleColour('accent')}
        strokeWidth="2.2"
        strokeLinecap="round"
      >
        <MarkStrokes />
      </g>
      <text x={PREVIEW_MARGIN + 56} y={74} fontSize={30} fontWeight={700} fill={roleColour('accent')}>
        {t('site.name')}
      </text>
      <text x={width - PREVIEW_MARGIN} y={74} fontSize={22} textAnchor="end" fill={roleColour('ink-muted')}>
        {t('site.tagline')}
      </text>
      {children}
      <path d={`M${PREVIEW_MARGIN} ${FOOT.top}H${width - PREVIEW_MARGIN}`} stroke={roleColour('line')} strokeWidth={2} />
      <PreviewLines lines={foot} x={PREVIEW_MARGIN} y={FOOT.top + FOOT.lineHeight + 8} size={FOOT.size} fill={roleColour('ink-muted')} />
    </svg>
  );
}

interface PreviewLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly size: number;
  readonly fill?: string;
  readonly isBold?: boolean;
}

export function PreviewLines({ lines, x, y, size, fill, isBold = false }: PreviewLinesProps) {
  return (
    <text fontSize={size} {...(fill && { fill })} {...(isBold && { fontWeight: 700 })}>
      {lines.map((line, i) => (
        <tspan key={line} x={x} y={Math.round(y + i * size * 1.3)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The largest of the sizes at which the text stays within so many lines; the smallest one where none does. */
export function fitTitle(text: string, sizes: readonly number[], mostLines: number): { size: number; lines: string[] } {
  const fits = sizes.map((size) => ({ size, lines: toLines(text, INNER, size, 'bold') }));
  const [smallest = { size: 32, lines: [text] }] = fits.slice(-1);
  return fits.find(({ lines }) => lines.length <= mostLines) ?? smallest;
}

/** The size at which each of the texts fits the width, never larger than asked. */
export function fitSize(texts: readonly string[], width: number, largest: number, weight: Weight = 'bold'): number {
  return Math.min(largest, Math.floor((largest * width) / linesWidth(texts, largest, weight)));
}
