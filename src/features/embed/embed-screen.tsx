import type { ReactNode } from 'react';
import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import { toSeries } from '@/domain/indicator-judgement';
import { joinPart, partName } from '@/domain/indicator-name';
import { type Judged, judgeYear, latestJudged } from '@/domain/judgement';
import { demoShareOfSeries } from '@/domain/official-facts';
import { LAST_YEAR_IN_FORCE, type Series } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { usePlanTerm } from '@/shared/i18n/use-plan-term';
import { useTranslation } from '@/shared/i18n/use-translation';
import { FactValue, OriginGroup } from '@/shared/ui/fact-value';
import { Cluster, clusterClass, Stack } from '@/shared/ui/layout';
import { StatusLine } from '@/shared/ui/status-line';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { Link } from '@/shared/url/address';
import styles from './embed.module.css';

interface EmbedScreenProps {
  readonly indicator: IndicatorAnswer;
  readonly part: SeriesAnswer;
  /** Chart and table of the part. */
  readonly children: ReactNode;
}

/** One indicator for a frame on another site: what it is, how it stands, the chart with its table, and the way to the whole page. */
export function EmbedScreen({ indicator, part, children }: EmbedScreenProps) {
  const { t } = useTranslation('embed');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const series = toSeries(indicator, part);
  const name = partName(part, language);
  const latest = latestJudged(series);
  const judgesAfterRepeal = series.points.some(({ year }) => year > LAST_YEAR_IN_FORCE && judgeYear(series, year).kind === 'judged');
  return (
    <Stack gap={3} className={styles['page']}>
      <Stack as="header" gap={2}>
        <h1 className="saying">{joinPart(indicator.short[language], name ?? null)}</h1>
        {latest ? <Verdict judged={latest} series={series} /> : <NoVerdict series={series} />}
      </Stack>
      <StatusLine isAfterRepeal={judgesAfterRepeal} demo={demoShareOfSeries([series])} />
      {children}
      <Cluster as="footer" gap={4} rows={2} isSpread align="baseline" className="note ruled-above">
        <span>
          <strong>{common('site.name')}</strong> · {common('site.tagline')}
        </span>{' '}
        <Link
          to="/$lang/indicators/$id/"
          params={{ lang: language, id: indicator.id }}
          search={(search) => ({ series: part.code === indicator.series[0]?.code ? null : part.code, facts: search.facts ?? 'all' })}
          target="_blank"
          className="strong"
          rel="noopener"
        >
          {t('openPage')}
        </Link>
      </Cluster>
    </Stack>
  );
}

function Verdict({ judged, series }: { judged: Judged; series: Series }) {
  const { t } = useTranslation('embed');
  const { t: common } = useTranslation();
  const { value } = useFormat();
  const lagText = useLagText();
  const planTerm = usePlanTerm();
  return (
    <OriginGroup as="p" origin={judged.basis} className={clusterClass({ gap: 4, rows: 1, align: 'center' })}>
      <span className="muted">{t('year', { year: judged.year })}</span> <VerdictBadge judged={judged} />{' '}
      <span>
        {common('term.fact')}: <FactValue fact={judged.fact} provenance={judged.provenance} measured={series} />
      </span>{' '}
      <span>
        {planTerm(judged)}: {value(judged.plan, series)}
      </span>{' '}
      {judged.lag.known && <span>{lagText(judged.lag)}</span>}
    </OriginGroup>
  );
}

function NoVerdict({ series }: { series: Series }) {
  const { t } = useTranslation('embed');
  const now = judgeYear(series, series.points.at(-1)?.year ?? 0);
  return (
    <Cluster as="p" gap={4} rows={1} align="center">
      {now.kind === 'state' && <StateBadge state={now.state} />}
      <span>{t('neverJudged')}</span>
    </Cluster>
  );
}
