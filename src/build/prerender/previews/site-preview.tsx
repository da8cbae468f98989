import type { IndicatorAnswer } from '@/contracts/indicators';
import { CLOSINGS, type Closing } from '@/domain/choices';
import { closeIndicator, countClosings } from '@/domain/indicator-closing';
import { VERDICT_OF } from '@/shared/closing/closing-badge';
import { useClosingFinding } from '@/shared/closing/use-closing-finding';
import { toSentence } from '@/shared/i18n/one-stop';
import { useTranslation } from '@/shared/i18n/use-translation';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import { fitTitle, PREVIEW_MARGIN, PREVIEW_SIZE, PreviewFrame, PreviewLines } from './preview-frame';
import { roleColour } from './role-colour';

const INNER = PREVIEW_SIZE.width - 2 * PREVIEW_MARGIN;
const BAR = { y: 314, height: 56, gap: 4 } as const;

/** The whole programme: what became of its promises, by published facts alone. */
export function SitePreview({ indicators, dataDate }: { indicators: readonly IndicatorAnswer[]; dataDate: string }) {
  const { t } = useTranslation(['common', 'closing']);
  const told = useClosingFinding();
  const closings = countClosings(indicators.map((indicator) => closeIndicator(indicator)));
  const { outcomes, known, total } = closings;
  const title = fitTitle(t('site.programme'), [40, 36, 34, 32, 30], 2);
  const groups: Stretch[] = [
    ...CLOSINGS.map((closing) => ({
      name: closing,
      word: t(`closing:outcome.${closing}`),
      count: outcomes[closing],
      colour: roleColour(`verdict-${VERDICT_OF[closing]}`),
    })),
    { name: 'unknown', word: t('closing:picture.unknown'), count: total - known, colour: roleColour('state') },
  ];
  const shown = groups.filter(({ count }) => count > 0);
  const unit = (INNER - BAR.gap * (shown.length - 1)) / total;
  const counted = fitTitle(toSentence(told.title(closings)), [30, 28, 26, 24, 22], 2);
  return (
    <PreviewFrame title={t('site.programme')} dataDate={dataDate} notice={t('legal.short')}>
      <PreviewLines {...title} x={PREVIEW_MARGIN} y={146} isBold />
      <PreviewLines {...counted} x={PREVIEW_MARGIN} y={292 - (counted.lines.length - 1) * counted.size * 1.3} isBold />
      {shown.map((stretch, i) => {
        const before = shown.slice(0, i).reduce((sum, group) => sum + group.count, 0);
        const width = stretch.count * unit;
        return <Bar key={stretch.name} stretch={stretch} x={PREVIEW_MARGIN + before * unit + i * BAR.gap} width={width} />;
      })}
      {shown.map(({ name, word, count, colour }, i) => (
        <g key={name} transform={`translate(${PREVIEW_MARGIN + (i % 2) * (INNER / 2)} ${414 + Math.floor(i / 2) * 42})`} color={colour}>
          {name === 'unknown' ? (
            <rect x={2} y={-22} width={24} height={24} fill={roleColour('paper')} stroke={colour} strokeWidth={2} strokeDasharray="5 3" />
          ) : (
            <g transform="translate(0 -24) scale(1.75)">
              <VerdictIcon verdict={VERDICT_OF[name]} />
            </g>
          )}
          <text x={42} fontSize={24} fill={name === 'unknown' ? roleColour('ink-muted') : colour}>
            {`${word}: ${count}`}
          </text>
        </g>
      ))}
    </PreviewFrame>
  );
}

interface Stretch {
  readonly name: Closing | 'unknown';
  readonly word: string;
  readonly count: number;
  readonly colour: string;
}

/** Full is published: nothing else decides; dashed is unknown. */
function Bar({ stretch: { name, count, colour }, x, width }: { stretch: Stretch; x: number; width: number }) {
  const outline = { fill: roleColour('paper'), stroke: colour, strokeWidth: 3, strokeDasharray: '9 6' };
  return (
    <g>
      {name === 'unknown' ? (
        <rect x={x + 1.5} y={BAR.y + 1.5} width={width - 3} height={BAR.height - 3} {...outline} />
      ) : (
        <rect x={x} y={BAR.y} width={width} height={BAR.height} fill={colour} />
      )}
      <text
        x={x + width / 2}
        y={BAR.y + 38}
        fontSize={28}
        fontWeight={700}
        textAnchor="middle"
        fill={name === 'unknown' ? colour : roleColour('paper')}
      >
        {count}
      </text>
    </g>
  );
}
