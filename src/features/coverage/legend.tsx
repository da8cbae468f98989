import type { ReactNode } from 'react';
import type { Point } from '@/domain/series';
import lines from '@/shared/charts/drawing.module.css';
import { useTranslation } from '@/shared/i18n/use-translation';
import { unprovenIn } from '@/shared/i18n/use-unproven-word';
import { rhombusPath } from '@/shared/pictures/rhombus-path';
import { Cluster, Stack } from '@/shared/ui/layout';
import marks from './rate-chart.module.css';
import { MARK_RADIUS } from './rate-drawing';

const OWN_MARKS = rhombusPath(6, 6, MARK_RADIUS) + rhombusPath(30, 6, MARK_RADIUS);

interface LegendProps {
  readonly isRegion: boolean;
  /** All that is drawn. */
  readonly values: readonly Pick<Point, 'provenance'>[];
}

/** What the marks of the drawings mean, once for all of them. */
export function Legend({ isRegion, values }: LegendProps) {
  const { t } = useTranslation(['coverage', 'common']);
  return (
    <Stack gap={1} above={4} className="note">
      <p>
        {t('legend.scale')} {t('legend.gapScale')}
      </p>
      <Cluster as="ul" gap={4} rows={1} className="key">
        <li>
          <Sample>
            <path className={lines['plan']} d="M1 6h34" />
            <path className={marks['planDots']} d="M9 6h0M27 6h0" />
          </Sample>
          {t(isRegion ? 'legend.planOfNation' : 'legend.plan')}
        </li>
        {isRegion && (
          <li>
            <Sample>
              <path className={marks['nation']} d="M2 6h32" />
            </Sample>
            {t('legend.nation')}
          </li>
        )}
        <li>
          <Sample>
            <path className={lines['fact']} d="M4 6h28" />
            <path className={lines['dots']} d="M4 6h0M32 6h0" />
          </Sample>
          {t('legend.fact')}
        </li>
        {unprovenIn(values).map((origin) => (
          <li key={origin}>
            <Sample>
              <path className={lines['generated']} d="M4 6h28" />
              {origin === 'demo' && (
                <>
                  <path className={lines['dots']} d="M4 6h0M32 6h0" />
                  <path className={marks['holes']} d="M4 6h0M32 6h0" />
                </>
              )}
              {origin === 'unpublished' && <path className={marks['own']} d={OWN_MARKS} />}
            </Sample>
            {t('legend.unproven', { word: t(`common:provenance.${origin}`) })}
          </li>
        ))}
        <li>
          <Sample>
            <path className={marks['gaps']} d="M15 3l6 6m0-6l-6 6" />
          </Sample>
          {t('legend.gap')}
        </li>
      </Cluster>
    </Stack>
  );
}

function Sample({ children }: { children: ReactNode }) {
  return (
    <svg className={marks['sample']} viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
      {children}
    </svg>
  );
}
