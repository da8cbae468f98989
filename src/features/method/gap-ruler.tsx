import drawing from '@/shared/charts/drawing.module.css';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import styles from './drawing.module.css';
import { GAP_ZONES, type GapZone } from './gap-zones';
import { ruleNumbers } from './rule-numbers';

const WIDTH = 360;
const HEIGHT = 138;
const BAR = { top: 62, height: 30 };
/** Where a zone's word stands: above the bar, below it, or above those that are above it; side by side they would not fit. */
type Row = 'above' | 'below' | 'high';
const LIFT = { above: 7, high: 23 };
const ICON = 16;
const AIR = 2;

const first = GAP_ZONES[0]?.from ?? 0;
const span = (GAP_ZONES.at(-1)?.to ?? 1) - first;
const toX = (share: number) => AIR + ((share - first) / span) * (WIDTH - 2 * AIR);

/** The scale on which a gap is measured: how far from the plan, in parts of the promised way. */
export function GapRuler() {
  const { t } = useTranslation('method');
  const language = useLanguage();
  return (
    <Stack as="figure" gap={2} className={styles['figure']}>
      <svg
        className={styles['drawing']}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('verdict.rulerAlt', ruleNumbers(language))}
      >
        {GAP_ZONES.map((zone, index) => (
          <Zone key={zone.from} zone={zone} row={index % 2 === 1 ? 'below' : index === 2 ? 'high' : 'above'} />
        ))}
        {GAP_ZONES.slice(1).map(({ from }) => (
          <Tick key={from} share={from} />
        ))}
      </svg>
      <figcaption>
        {t('verdict.ruler')}. {t('verdict.rulerNote')}
      </figcaption>
    </Stack>
  );
}

function Zone({ zone, row }: { zone: GapZone; row: Row }) {
  const { t } = useTranslation();
  const { from, to, verdict, exceeded } = zone;
  const middle = (toX(from) + toX(to)) / 2;
  const [isFirst, isLast] = [from === first, toX(to) > WIDTH - AIR - 1];
  const anchor = isFirst ? 'start' : isLast ? 'end' : 'middle';
  return (
    <g>
      <rect
        x={toX(from) + 0.75}
        width={toX(to) - toX(from) - 1.5}
        y={BAR.top}
        height={BAR.height}
        rx={2}
        className={`${styles['zone']} ${verdictColours[verdict]}`}
      />
      <g transform={`translate(${middle - ICON / 2} ${BAR.top + (BAR.height - ICON) / 2})`} className={styles['onZone']}>
        <VerdictIcon verdict={verdict} />
      </g>
      <path
        d={row === 'below' ? `M${middle} ${BAR.top + BAR.height + 2}v25` : `M${middle} ${BAR.top - 3}v${-LIFT[row]}`}
        stroke="var(--line-strong)"
        strokeWidth="1"
      />
      <text
        x={isFirst ? toX(from) : isLast ? toX(to) : middle}
        y={row === 'below' ? HEIGHT - 6 : BAR.top - 9 - LIFT[row]}
        textAnchor={anchor}
        className="strong"
      >
        {t(exceeded ? 'verdict.exceeded' : `verdict.${verdict}`)}
      </text>
    </g>
  );
}

/** A bound of the rule; the side of the plan says whether it is worse or better. */
function Tick({ share }: { share: number }) {
  const { t } = useTranslation('method');
  const { percent } = useFormat();
  const isPlan = share === 0;
  return (
    <g>
      <path
        d={`M${toX(share)} ${BAR.top - (isPlan ? 6 : 0)}v${BAR.height + (isPlan ? 9 : 3)}`}
        stroke="var(--ink)"
        strokeWidth={isPlan ? 2 : 1}
      />
      <text x={toX(share)} y={BAR.top + BAR.height + 15} textAnchor="middle" className={isPlan ? 'strong' : drawing['aside']}>
        {isPlan ? t('verdict.rulerPlan') : percent(Math.abs(share) * 100, 0)}
      </text>
    </g>
  );
}
