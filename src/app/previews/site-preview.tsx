import { useTranslation } from 'react-i18next';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { judgeIndicator } from '@/domain/indicator-judgement';
import { latestJudgedYear } from '@/domain/latest-judged-year';
import { distribute } from '@/domain/roll-up';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { VERDICTS } from '@/domain/verdict';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import { fitTitle, PREVIEW_MARGIN, PREVIEW_SIZE, PreviewFrame, PreviewLines } from './preview-frame';
import { roleColour } from './role-colour';

const INNER = PREVIEW_SIZE.width - 2 * PREVIEW_MARGIN;
const BAR = { y: 314, height: 56, gap: 4 } as const;

/** The whole programme: how many of the indicators keep their plan in the latest judged year. */
export function SitePreview({ indicators, dataDate }: { indicators: readonly IndicatorAnswer[]; dataDate: string }) {
  const { t } = useTranslation();
  const { t: cite } = useTranslation('cite');
  const { sentence } = useBasisText();
  const year = latestJudgedYear(indicators);
  const distribution = distribute(indicators.map((indicator) => judgeIndicator(indicator, year)));
  const { verdicts, known, total } = distribution;
  const { size, lines } = fitTitle(t('site.programme'), [40, 36, 32], 3);
  const groups = [
    ...VERDICTS.map((verdict) => ({
      name: verdict,
      word: t(`counted.${verdict}`),
      count: verdicts[verdict],
      colour: roleColour(`verdict-${verdict}`),
    })),
    { name: 'unknown' as const, word: t('counted.unknown'), count: total - known, colour: roleColour('line-strong') },
  ];
  const shown = groups.filter(({ count }) => count > 0);
  const unit = (INNER - BAR.gap * (shown.length - 1)) / total;
  const counted = fitTitle(cite('preview.counted', { year, basis: sentence(distribution, 'indicators') }), [24, 22, 20], 2);
  return (
    <PreviewFrame title={t('site.programme')} dataDate={dataDate} notice={year > LAST_YEAR_IN_FORCE ? t('legal.short') : null}>
      <PreviewLines lines={lines} x={PREVIEW_MARGIN} y={138} size={size} isBold />
      <PreviewLines
        {...counted}
        x={PREVIEW_MARGIN}
        y={292 - (counted.lines.length - 1) * counted.size * 1.3}
        fill={roleColour('ink-muted')}
      />
      {shown.map(({ name, count, colour }, i) => {
        const before = shown.slice(0, i).reduce((sum, group) => sum + group.count, 0);
        const width = count * unit;
        const x = PREVIEW_MARGIN + before * unit + i * BAR.gap;
        return (
          <g key={name}>
            <rect x={x} y={BAR.y} width={width} height={BAR.height} fill={colour} />
            <text x={x + width / 2} y={BAR.y + 39} fontSize={28} fontWeight={700} textAnchor="middle" fill={roleColour('paper')}>
              {count}
            </text>
          </g>
        );
      })}
      {shown.map(({ name, word, count, colour }, i) => (
        <g key={name} transform={`translate(${PREVIEW_MARGIN + (i % 2) * (INNER / 2)} ${414 + Math.floor(i / 2) * 42})`} color={colour}>
          {name === 'unknown' ? (
            <rect x={2} y={-22} width={24} height={24} fill={colour} />
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
