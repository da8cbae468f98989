import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import lines from '@/shared/charts/drawing.module.css';
import { Cluster, Stack } from '@/shared/ui/layout';
import { useFactsMode } from '@/shared/url/use-facts-mode';
import marks from './rate-chart.module.css';

/** What the marks of the drawings mean, once for all of them. */
export function Legend({ isRegion }: { isRegion: boolean }) {
  const { t } = useTranslation('coverage');
  const facts = useFactsMode();
  return (
    <Stack gap={1} above={4} className="note">
      <p>{t('legend.scale')}</p>
      <Cluster as="ul" gap={4} rows={1} className="key">
        <li>
          <Sample>
            <path className={marks['plan']} d="M1 6h34" />
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
            <path className={marks['dots']} d="M4 6h0M32 6h0" />
          </Sample>
          {t('legend.fact')}
        </li>
        {facts === 'all' && (
          <li>
            <Sample>
              <path className={lines['generated']} d="M4 6h28" />
              <path className={marks['dots']} d="M4 6h0M32 6h0" />
              <path className={marks['holes']} d="M4 6h0M32 6h0" />
            </Sample>
            {t('legend.demo')}
          </li>
        )}
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
