import { useTranslation } from 'react-i18next';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { VERDICTS, type Verdict } from '@/domain/choices';
import { judgeIndicator } from '@/domain/indicator-judgement';
import { latestJudgedYear } from '@/domain/latest-judged-year';
import { distribute } from '@/domain/roll-up';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import { fitTitle, PREVIEW_MARGIN, PREVIEW_SIZE, PreviewFrame, PreviewLines } from './preview-frame';
import { roleColour } from './role-colour';

const INNER = PREVIEW_SIZE.width - 2 * PREVIEW_MARGIN;
const BAR = { y: 314, height: 56, gap: 4, foot: 10 } as const;

/** The whole programme: how many of the indicators keep their plan in the latest judged year. */
export function SitePreview({ indicators, dataDate }: { indicators: readonly IndicatorAnswer[]; dataDate: string }) {
  const { t } = useTranslation();
  const { t: cite } = useTranslation('cite');
  const { sentence } = useBasisText();
  const year = latestJudgedYear(indicators);
  const distribution = distribute(indicators.map((indicator) => judgeIndicator(indicator, year)));
  const { verdicts, publishedVerdicts, known, total } = distribution;
  const title = fitTitle(t('site.programme'), [40, 36, 34, 32, 30], 2);
  const groups: Stretch[] = [
    ...VERDICTS.map((verdict) => ({
      name: verdict,
      word: t(`counted.${verdict}`),
      count: verdicts[verdict],
      published: publishedVerdicts[verdict],
      colour: roleColour(`verdict-${verdict}`),
    })),
    { name: 'unknown', word: t('counted.unknown'), count: total - known, published: 0, colour: roleColour('state') },
  ];
  const shown = groups.filter(({ count }) => count > 0);
  const unit = (INNER - BAR.gap * (shown.length - 1)) / total;
  const counted = fitTitle(cite('preview.counted', { year, basis: sentence(distribution, 'indicators') }), [24, 22, 20], 2);
  return (
    <PreviewFrame title={t('site.programme')} dataDate={dataDate} notice={year > LAST_YEAR_IN_FORCE ? t('legal.short') : null}>
      <PreviewLines {...title} x={PREVIEW_MARGIN} y={146} isBold />
      <PreviewLines
        {...counted}
        x={PREVIEW_MARGIN}
        y={292 - (counted.lines.length - 1) * counted.size * 1.3}
        fill={roleColour('ink-muted')}
      />
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
              <VerdictIcon verdict={name} />
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
  readonly name: Verdict | 'unknown';
  readonly word: string;
  readonly count: number;
  /** How many of them rest on published facts. */
  readonly published: number;
  readonly colour: string;
}

/** As the bar of the pages: full is published, hollow is generated with a foot as long as it is published, dashed is unknown. */
function Bar({ stretch: { name, count, published, colour }, x, width }: { stretch: Stretch; x: number; width: number }) {
  const isFull = published === count;
  const outline = { fill: roleColour('paper'), stroke: colour, strokeWidth: 3, ...(name === 'unknown' && { strokeDasharray: '9 6' }) };
  return (
    <g>
      {isFull ? (
        <rect x={x} y={BAR.y} width={width} height={BAR.height} fill={colour} />
      ) : (
        <rect x={x + 1.5} y={BAR.y + 1.5} width={width - 3} height={BAR.height - 3} {...outline} />
      )}
      {!isFull && published > 0 && (
        <rect x={x} y={BAR.y + BAR.height - BAR.foot} width={(width * published) / count} height={BAR.foot} fill={colour} />
      )}
      <text
        x={x + width / 2}
        y={BAR.y + 38}
        fontSize={28}
        fontWeight={700}
        textAnchor="middle"
        fill={isFull ? roleColour('paper') : colour}
      >
        {count}
      </text>
    </g>
  );
}
